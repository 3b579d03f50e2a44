import { expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf.ts';
import { begunBy } from './beginning.ts';
import { isoOf } from './calendar-day.ts';

it.each([
	['2024-10-04/2024-10-10', '2024-10-04'],
	['2024-10-04', '2024-10-04'],
	['2024-10', '2024-10-31'],
	['2024-10/2025', '2024-10-31'],
	['[2024-06-19,2024-06-20]', '2024-06-20'],
	['2024-06-19T02:22+09:00', '2024-06-19'],
	['/2024-10-10', null],
	['../2024-10-10', null],
])('what is dated %s had begun for certain by the end of %s', (edtf, expected) => {
	const day = begunBy(parseEdtf(edtf));
	expect(day === null ? null : isoOf(day)).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { htmlDate } from './html-date.ts';

describe('the date for <time datetime>', () => {
	it.each(['2024-06-19', '2024-06-19T02:22+09:00', '2024-06-19T17:22:00Z'])(
		'is %s itself where that is certain',
		(edtf) => {
			expect(htmlDate(parseEdtf(edtf))).toBe(edtf);
		},
	);

	it.each([
		'2024-06',
		'2024',
		'2024-06-19~',
		'2024-06-19?',
		'2024-06-XX',
		'2024-06-18/2024-06-19',
		'2024-10/..',
		'[2024-06-18,2024-06-19]',
		'-0044-03-15',
		'0000-01-01',
	])('is left out for %s', (edtf) => {
		expect(htmlDate(parseEdtf(edtf))).toBeNull();
	});
});

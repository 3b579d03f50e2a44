import { describe, expect, it } from 'vitest';
import type { EventDate } from '../dataset/compiled.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { localDate } from './local-date.ts';

const inBerlin = (edtf: string, rest: Partial<EventDate> = {}): EventDate => ({
	span: parseEdtf(edtf),
	phrase: 'in Berlin',
	heading: 'Berlin',
	...rest,
});

describe('a date by the clock of its place', () => {
	it('names the day there', () => {
		const landing = inBerlin('2024-06-19T02:22+09:00', {
			zone: 'Asia/Pyongyang',
			offsets: { 'Asia/Pyongyang': 540, 'Europe/Berlin': 120 },
		});
		expect(localDate(landing, 'de').phrase).toContain('19. Juni 2024');
		expect(localDate(landing, 'en').heading).toContain('19 June 2024, 02:22');
	});

	it('is as the dataset words it where the place has no clock', () => {
		expect(localDate(inBerlin('2024-06-19'), 'de').phrase).toBe('in Berlin');
	});
});

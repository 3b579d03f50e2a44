import { describe, expect, it } from 'vitest';
import { date } from './sample.ts';
import { shortHeading } from './short-heading.ts';

describe('the short heading', () => {
	it('shortens a plain day', () => {
		expect(shortHeading(date('2024-10-08'), 'de')).toBe('8. Okt. 2024');
		expect(shortHeading(date('2024-10-08'), 'en')).toBe('8 Oct 2024');
	});

	it.each(['2024-10', '2024-10-08~', '2024-10-0X', '2024-10-08/2024-10-09', '2024-10-08T10:00Z'])(
		'leaves %s as it stands',
		(edtf) => {
			expect(shortHeading(date(edtf), 'de')).toBe(edtf);
		},
	);
});

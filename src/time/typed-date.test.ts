import { describe, expect, it } from 'vitest';
import { formatIsoDay } from './iso-day.ts';
import { parseTypedDate } from './typed-date.ts';

function read(text: string): string | null {
	const found = parseTypedDate(text);
	return found && `${formatIsoDay(found.min)} ${formatIsoDay(found.max)}`;
}

describe('a typed date', () => {
	it.each([
		'2024-10-22',
		'22.10.2024',
		'22. 10. 2024',
		'22. Oktober 2024',
		'22.Oktober 2024',
		'22 October 2024',
		'22nd October 2024',
		'22 Oct 2024',
		'22. Okt. 2024',
		'October 22, 2024',
		'oct 22 2024',
		'  22.  OKTOBER   2024 ',
	])('may be a day: %s', (text) => {
		expect(read(text)).toBe('2024-10-22 2024-10-23');
	});

	it.each([
		'Okt 2024',
		'Okt. 2024',
		'Oktober 2024',
		'October 2024',
		'10/2024',
		'10.2024',
		'2024-10',
	])('may be a month: %s', (text) => {
		expect(read(text)).toBe('2024-10-01 2024-11-01');
	});

	it('may be a year', () => {
		expect(read('2024')).toBe('2024-01-01 2025-01-01');
	});

	it.each([
		['März 2024', 3],
		['maerz 2024', 3],
		['Mar 2024', 3],
		['Mai 2024', 5],
		['May 2024', 5],
		['Jänner 2024', 1],
		['Dez 2024', 12],
		['Sept. 2024', 9],
		['Juli 2024', 7],
		['jun 2024', 6],
	])('knows months by their names: %s', (text, month) => {
		expect(read(text)?.slice(0, 7)).toBe(`2024-${String(month).padStart(2, '0')}`);
	});

	it.each([
		'',
		'gestern',
		'30.02.2024',
		'2024-02-30',
		'31 June 2024',
		'32.10.2024',
		'13/2024',
		'0/2024',
		'Ju 2024',
		'Foo 2024',
		'22 Foo 2024',
		'03/04/2024',
		'22.10.24',
		'24',
		'20245',
	])('is not "%s"', (text) => {
		expect(read(text)).toBeNull();
	});
});

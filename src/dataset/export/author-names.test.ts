import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOf } from './export.test-data.ts';
import { authorNames, isFullName } from './author-names.ts';

it.each([
	['Elena Teslova', ['Elena Teslova']],
	[
		'Isaac Yee, Victoria Butenko, Niamh Kennedy',
		['Isaac Yee', 'Victoria Butenko', 'Niamh Kennedy'],
	],
	['Kim Meyer und Jo Schulz', ['Kim Meyer', 'Jo Schulz']],
	['문재연', ['문재연']],
	['Doe, Jane', ['Doe, Jane']],
	['dpa and AFP', ['dpa and AFP']],
	['  ', []],
])('reads the names in "%s"', (line, names) => {
	expect(authorNames(line)).toEqual(names);
});

it('invents no name: all letters stay, in their order', () => {
	fc.assert(
		fc.property(textOf('Aé 文,;&'), (line) => {
			const letters = (text: string) => text.replace(/[\s,;&]/g, '');
			expect(letters(authorNames(line).join(''))).toBe(letters(line));
		}),
	);
});

it.each([
	['Elena Teslova', true],
	['Doe, Jane', false],
	['Jane Doe, dpa', false],
	['dpa and AFP', false],
	['dpa', false],
])('knows whether "%s" is one full name', (name, full) => {
	expect(isFullName(name)).toBe(full);
});

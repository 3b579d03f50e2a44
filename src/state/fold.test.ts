import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldings } from './fold.ts';

describe('folding a word', () => {
	it.each([
		['Pjöngjang', 'pjongjang'],
		['PJÖNGJANG', 'pjongjang'],
		['Pjo\u0308ngjang', 'pjongjang'],
		['P’yŏngyang', 'p’yongyang'],
		['Straße', 'strasse'],
		['Łódź', 'lodz'],
		['Jenča', 'jenca'],
		['Київ', 'київ'.normalize('NFD').replace(/\p{M}/gu, '')],
	])('takes %s for %s', (word, folded) => {
		expect(fold(word)).toBe(folded);
	});

	it('offers the spelling without umlauts beside the one without dots', () => {
		expect(foldings('Pjöngjang')).toEqual(['pjongjang', 'pjoengjang']);
		expect(foldings('Pjo\u0308ngjang')).toEqual(['pjongjang', 'pjoengjang']);
		expect(foldings('Kursk')).toEqual(['kursk']);
	});

	it('changes nothing when done again, and does not mind how marks are encoded', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (word) => {
				expect(fold(fold(word))).toBe(fold(word));
				expect(fold(word.normalize('NFD'))).toBe(fold(word.normalize('NFC')));
			}),
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardClue, firstSentence } from './card-clue.ts';

describe('the clue of a card', () => {
	it('is the first sentence of the summary', () => {
		expect(cardClue('Der Vertrag hat 23 Artikel. Artikel 4 sieht Hilfe vor.')).toBe(
			'Der Vertrag hat 23 Artikel.',
		);
		expect(cardClue('Putins Maschine landete um 2.22 Uhr. Kim empfing ihn.')).toBe(
			'Putins Maschine landete um 2.22 Uhr.',
		);
		expect(cardClue('He spoke of “false news.” Nobody had asked.')).toBe(
			'He spoke of “false news.”',
		);
	});

	it('does not end with a number or an initial', () => {
		expect(firstSentence('Am 14. Januar kam sie. Er auch.')).toBe('Am 14. Januar kam sie.');
		expect(firstSentence('Lloyd J. Austin sprach. Er ging.')).toBe('Lloyd J. Austin sprach.');
	});

	it('is left out where it is long or tells a date', () => {
		expect(cardClue('Sie reiste am 14. Januar nach Russland. Dort blieb sie.')).toBeNull();
		expect(cardClue(`${'Sehr '.repeat(50)}lang.`)).toBeNull();
		expect(cardClue('')).toBeNull();
	});

	it('is a beginning of the summary, whatever that is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
				expect(text.startsWith(firstSentence(text))).toBe(true);
			}),
		);
	});
});

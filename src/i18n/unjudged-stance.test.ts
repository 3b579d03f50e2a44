import { describe, expect, it } from 'vitest';
import { STANCES } from '../dataset/vocabulary.ts';
import { present as dePresent } from './de/present.ts';
import { words as deWords } from './de/words.ts';
import { present as enPresent } from './en/present.ts';
import { words as enWords } from './en/words.ts';
import { unjudgedStance } from './unjudged-stance.ts';

describe('the verb of an account, where the status is hidden', () => {
	for (const [language, words, { slide }] of [
		['de', deWords, dePresent],
		['en', enWords, enPresent],
	] as const) {
		it(`is none that stands on a button for a judgement, in ${language}`, () => {
			const verb = unjudgedStance(words, slide);
			// "bestätig-", "confir-": whatever ending the verb has.
			const stems = [words.status.confirmed, words.status.reported].map(({ word }) =>
				word.slice(0, 6),
			);
			for (const stance of STANCES) {
				for (const speakers of [1, 2]) {
					for (const stem of stems) expect(verb(stance, speakers)).not.toContain(stem);
				}
			}
		});
	}

	it('is the usual one where that is no word for a status', () => {
		const verb = unjudgedStance(deWords, dePresent.slide);
		expect(verb('denies', 1)).toBe(deWords.stance('denies', 1));
		expect(verb('confirms', 1)).toBe('sagt, es stimme');
	});
});

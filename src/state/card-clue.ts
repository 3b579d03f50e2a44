import { namesDate } from '../time/names-date.ts';

/** A longer sentence is no short summary, signs. */
const LONGEST = 165;
/** A full stop after these ends no sentence. */
const ABBREVIATED = /(?:\d|\b(?:Nr|bzw|ca|Dr|St|Mr|Mrs|No|vs|z\. ?B|u\. ?a|\p{Lu}))\.$/u;

/** The first sentence of a text; all of it where no second begins. */
export function firstSentence(text: string): string {
	for (const { index } of text.matchAll(/[.?!][“”"»]?(?=\s+[\p{Lu}„“"«\d])/gu)) {
		const end = text.slice(index).search(/\s/);
		const sentence = text.slice(0, index + end);
		if (!ABBREVIATED.test(sentence)) return sentence;
	}
	return text;
}

/**
 * What a card tells of an event besides its title, without telling when it was: the first sentence of
 * its summary; null where that is long, or names a date.
 */
export function cardClue(summary: string): string | null {
	const sentence = firstSentence(summary.trim());
	return sentence === '' || sentence.length > LONGEST || namesDate(sentence) ? null : sentence;
}

import { dayInWords } from '../time/day-in-words.ts';
import { wordingLanguage } from '../time/wording-language.ts';
import { countedIn, digitsIn } from './counting.ts';

/** What an excerpt of a dataset is; days are ISO dates. */
export interface Excerpt {
	readonly taken: number;
	/** All events of the dataset, or all that were known on the day. */
	readonly total: number;
	/** The day whose knowledge it holds; null: that of `updated`. */
	readonly knownOn: string | null;
	/** The edition of the dataset from which it was taken. */
	readonly updated: string;
}

/**
 * Says in a dataset that it is an excerpt, and of what; in German or, for texts in any other language,
 * in English. Both are here, as a dataset has texts in languages that the page does not load.
 */
export function excerptNote({ taken, total, knownOn, updated }: Excerpt, tag: string): string {
	const language = wordingLanguage(tag);
	const digits = digitsIn(language);
	const counted = countedIn(language);
	const day = (iso: string) => dayInWords(iso, language);
	if (language === 'de') {
		const from = `aus der Ausgabe vom ${day(updated)}`;
		const known = knownOn === null ? '' : `, Kenntnisstand ${day(knownOn)}`;
		return `Auszug: ${digits(taken)} von ${counted(total, 'Ereignis', 'Ereignissen')} ${from}${known}.`;
	}
	const from = `from the edition of ${day(updated)}`;
	const known = knownOn === null ? '' : `, as known on ${day(knownOn)}`;
	return `Excerpt: ${digits(taken)} of ${counted(total, 'event', 'events')} ${from}${known}.`;
}

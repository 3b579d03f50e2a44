import type { WordedDate } from '../compiled.ts';

/**
 * What can be cited, as far as it is known: what the formats of reference managers are written from.
 * What is absent is not known and is exported nowhere.
 */
export interface Reference {
	/** Unique in a list; kebab-case. */
	readonly id: string;
	/** The heading as it stands on the page; never a description of ours. */
	readonly title?: string;
	/** Our own words for what is in it, where the heading is not known. */
	readonly description?: string;
	/** Names as the page gives them, in its order. */
	readonly authors: readonly string[];
	/** The larger work in which it stands. */
	readonly container?: string;
	readonly publisher: string;
	/** When it was published, or the state of it that is cited. */
	readonly date?: WordedDate;
	/** http(s) address. */
	readonly url?: string;
	/** BCP 47 tag of its text. */
	readonly language: string;
	/** Sentences that belong to it: licence, day of knowledge, what a description is. */
	readonly notes: readonly string[];
}

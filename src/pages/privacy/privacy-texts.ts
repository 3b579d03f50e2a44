/** The questions of a school's data protection officer, in their order; also the anchors. */
export const QUESTIONS = [
	'account',
	'personal',
	'server',
	'others',
	'device',
	'answers',
	'links',
	'embeds',
	'file',
	'check',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** Those that the single file answers: it has no server, and nothing of it is kept or embedded. */
export const QUESTIONS_IN_FILE = [
	'account',
	'personal',
	'answers',
	'links',
	'file',
	'check',
] as const satisfies readonly Question[];

/** A question, a short answer, which is what counts, and what there is to say about it. */
export interface Answer {
	readonly question: string;
	readonly short: string;
	readonly text: string;
}

/** What the page on privacy says, in one language; plain text, the same statements in both. */
export interface PrivacyTexts {
	readonly title: string;
	readonly lead: string;
	/** `updated`: a day in words. */
	readonly asOf: (updated: string) => string;
	readonly answers: Readonly<Record<Question, Answer>>;
	/** What the single file answers in another way than the site. */
	readonly inFile: Readonly<Record<'answers' | 'file' | 'check', Answer>>;
	/** Before the publisher's name. */
	readonly publisher: string;
	/** Before the address to write to. */
	readonly contact: string;
	/** Where no address is known. */
	readonly noContact: string;
	readonly closing: string;
}

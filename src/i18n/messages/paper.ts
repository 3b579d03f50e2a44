/** A kind of sheet; its keys are those of `SHEETS` (state/paper/sheets.ts). */
export type PaperSheet = 'handout' | 'worksheet' | 'cards' | 'solutions' | 'outline' | 'poster';

/** The page on which sheets are chosen. */
export interface DeskMessages {
	readonly pageTitle: (dataset: string) => string;
	readonly title: string;
	readonly lead: string;
	/** Where JavaScript is off. */
	readonly withoutScript: string;
	/** Names of the choices: whose events, and what of them. */
	readonly story: string;
	readonly sheets: string;
	/** Link to all sheets of one story. */
	readonly open: string;
	/** Its name; begins with `open`. */
	readonly openOf: (title: string) => string;
	/** The events of the address, in the list of stories. */
	readonly picked: (events: number) => string;
	readonly filtered: (events: number) => string;
	readonly all: (events: number) => string;
	readonly preview: string;
	readonly making: string;
	readonly nothing: string;
	readonly noEvents: string;
	readonly print: string;
	/** What will be printed, by size of paper. */
	readonly extent: (a4: number, a3: number) => string;
	readonly hints: string;
	readonly hint: Readonly<Record<'pdf' | 'size' | 'poster' | 'crowded' | 'grey', string>>;
	readonly present: string;
}

/** Head and foot of every page. */
export interface PageFrameMessages {
	readonly version: (day: string) => string;
	/** After the rule TULLU: title, author, licence with its address; link and origin stand beside it. */
	readonly licence: (title: string, author: string, licence: string, deed: string | null) => string;
	readonly page: (page: number, pages: number) => string;
	/** Name of a page for those who do not see it. */
	readonly pageName: (sheet: string, page: number, pages: number) => string;
	/** Name of the code. */
	readonly code: string;
	readonly scan: string;
	readonly noAddress: string;
	readonly longAddress: string;
	readonly foreign: (publisher: string) => string;
}

/** What stands on the sheets. */
export interface SheetMessages {
	/** Of a selection without a title of its own. */
	readonly events: (count: number) => string;
	readonly knownOn: (day: string) => string;
	readonly status: string;
	readonly today: string;
	/** The same within a line. */
	readonly now: string;
	readonly says: string;
	readonly sources: string;
	readonly noSources: string;
	readonly sourcesNote: string;
	readonly undated: string;
	readonly fields: Readonly<Record<'name' | 'class' | 'date', string>>;
	readonly task: string;
	readonly table: Readonly<Record<'number' | 'event' | 'when' | 'who' | 'certain', string>>;
	readonly signs: string;
	readonly questions: string;
	/** Before the question of a step. */
	readonly ofStep: (step: number, title: string) => string;
	readonly cardsTask: string;
	/** In place of cards. */
	readonly cardsTooFew: string;
	readonly order: string;
	readonly orderNote: string;
	readonly place: string;
	readonly card: string;
	/** In place of a number: either order is right. */
	readonly tied: string;
	readonly statuses: string;
	readonly then: string;
	readonly answers: string;
	readonly noAnswer: string;
	readonly aims: string;
	readonly prior: string;
	readonly course: string;
	readonly suggestion: string;
	readonly minutesShort: string;
	readonly phase: string;
	readonly impulse: string;
	readonly notes: string;
	readonly opening: string;
	readonly openingText: string;
	readonly closing: string;
	readonly closingText: string;
	readonly material: string;
	readonly materials: readonly string[];
}

/** The texts of paper for the class; loaded by its page, and where something leads there. */
export interface PaperMessages {
	readonly desk: DeskMessages;
	/** Each kind of sheet: its name, and what it is for. */
	readonly kinds: Readonly<Record<PaperSheet, { readonly name: string; readonly note: string }>>;
	readonly frame: PageFrameMessages;
	readonly sheet: SheetMessages;
}

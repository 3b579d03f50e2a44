import type { SourceQuestion } from '../../dataset/source-questions.ts';

/** What frames every exercise. */
export interface ExerciseFrameMessages {
	readonly backToLesson: string;
	readonly backToChoice: string;
	/** Nothing leaves the device; beside what is typed or chosen. */
	readonly stays: string;
	readonly print: string;
	readonly save: string;
	/** Asked before what was entered is deleted. */
	readonly reallyClear: string;
	readonly close: string;
}

/** A mistake in an order: titles, and their dates as they stand in a sentence. */
export interface OrderMistake {
	readonly early: string;
	readonly earlyWhen: string;
	readonly late: string;
	readonly lateWhen: string;
}

/** Putting events in order. */
export interface OrderMessages {
	readonly title: string;
	readonly lead: string;
	readonly help: string;
	/** Unfolds the help. */
	readonly helpTitle: string;
	readonly cards: string;
	/** Ends of the list. */
	readonly first: string;
	readonly last: string;
	/** Name of a card's handle. */
	readonly card: (title: string, place: number, count: number) => string;
	readonly earlier: (title: string) => string;
	readonly later: (title: string) => string;
	/** Spoken as a card is moved by keys, buttons or drag. */
	readonly lifted: (title: string, place: number, count: number) => string;
	readonly moved: (title: string, place: number, count: number) => string;
	readonly dropped: (title: string, place: number, count: number) => string;
	readonly cancelled: (title: string, place: number, count: number) => string;
	readonly howMany: string;
	readonly deal: string;
	/** Spoken once other cards lie there. */
	readonly dealt: (count: number) => string;
	readonly check: string;
	readonly hint: string;
	readonly solution: string;
	readonly tryAgain: string;
	/** Heading of the solution. */
	readonly solved: string;
	readonly right: string;
	readonly wrong: (pairs: number) => string;
	readonly mistake: (mistake: OrderMistake) => string;
	/** Unfolds the mistakes beyond those shown. */
	readonly moreMistakes: (pairs: number) => string;
	/** Spoken at a card that a mistake names. */
	readonly misplaced: string;
	readonly tied: (one: string, other: string) => string;
	readonly hintText: (early: string, late: string) => string;
	readonly noHint: string;
	/** Name of the link to the event; begins with its title. */
	readonly event: (title: string) => string;
}

/** One question of source criticism. */
export interface AskedOfSource {
	readonly name: string;
	readonly ask: string;
	/** Where the dataset says nothing: an open question. */
	readonly open: string;
}

/** The cards of source criticism. */
export interface SourceCardMessages {
	readonly title: string;
	readonly lead: string;
	readonly step: string;
	readonly stepOption: (step: number, title: string) => string;
	readonly position: (source: number, count: number) => string;
	readonly previous: string;
	readonly next: string;
	/** Over the title of the event. */
	readonly about: (title: string) => string;
	readonly openSource: string;
	readonly entry: string;
	readonly questions: Readonly<Record<SourceQuestion, AskedOfSource>>;
	readonly turn: string;
	readonly turnBack: string;
	readonly answer: string;
	readonly noAnswer: string;
	readonly dataset: string;
	readonly author: (name: string) => string;
	readonly noAuthor: string;
	readonly publisher: (name: string, kind: string) => string;
	/** Dates as they stand alone. */
	readonly published: (date: string) => string;
	readonly happened: (date: string) => string;
	readonly known: (date: string) => string;
	/** The source cites nobody; `names` in a row. */
	readonly speaks: (names: string) => string;
	readonly record: string;
	readonly interest: (name: string, interest: string) => string;
	/** Before those of whom the dataset tells no interest; `names` in a row. */
	readonly speakers: (names: string) => string;
	/** What an account says: its date, who does what, the editors' note. */
	readonly account: (date: string, said: string, note: string) => string;
	readonly passage: (at: string) => string;
	readonly clear: string;
	/** Head of the file: the dataset and its day in words. */
	readonly fileHead: (story: string, dataset: string, updated: string) => string;
	readonly fileStep: (step: number, title: string) => string;
	readonly fileSource: (title: string, publisher: string) => string;
}

/** The class judges before the editors' status shows. */
export interface JudgeMessages {
	readonly title: string;
	readonly accounts: string;
	readonly ask: string;
	readonly keys: (last: number) => string;
	readonly meanings: string;
	readonly accountsAgain: string;
	/** Name of a button: number and word. */
	readonly chosen: (word: string) => string;
	readonly takenBack: string;
	readonly compare: string;
	readonly compared: string;
	readonly ofClass: string;
	readonly none: string;
	/** The editors on a day ("8. Oktober 2024"), and today (the day of the dataset). */
	readonly onDay: (day: string) => string;
	readonly today: (day: string) => string;
	readonly because: (accounts: string) => string;
	/** Another judgement is not wrong. */
	readonly differs: string;
	readonly table: string;
	readonly step: string;
	readonly event: string;
	readonly thatDay: string;
	readonly now: string;
	/** In place of the editors' judgement, while the class is to judge first. */
	readonly notCompared: string;
	readonly empty: string;
	readonly clear: string;
	readonly fileHead: (story: string, dataset: string, updated: string) => string;
	readonly fileStep: (step: number, title: string) => string;
	readonly fileLine: (name: string, judgement: string) => string;
}

/** The texts of exercises; loaded with the first. */
export interface ExerciseMessages {
	readonly frame: ExerciseFrameMessages;
	readonly order: OrderMessages;
	readonly sources: SourceCardMessages;
	readonly judge: JudgeMessages;
}

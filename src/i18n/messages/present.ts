import type { TaskMessages } from './tasks.ts';

/** The page on which a lesson is chosen. */
export interface LessonMessages {
	readonly pageTitle: (dataset: string) => string;
	readonly title: string;
	readonly lead: string;
	/** Where JavaScript is off. */
	readonly withoutScript: string;
	readonly tours: string;
	/** "45 Minuten, 12 Schritte"; null: no time is planned. */
	readonly extent: (minutes: number | null, steps: number) => string;
	readonly aims: string;
	readonly prior: string;
	/** Unfolds the steps of a tour. */
	readonly steps: string;
	readonly begin: string;
	/** Name of the button; begins with `begin`. */
	readonly beginWith: (title: string) => string;

	/** Of a lesson that was left: name of what tells it, its place, and the button back to that. */
	readonly left: string;
	readonly leftAt: (title: string, step: number, count: number) => string;
	readonly resume: (step: number) => string;

	/** Link to handout, worksheet and all else on paper. */
	readonly paper: string;
	/** Its name; begins with `paper`. */
	readonly paperOf: (title: string) => string;

	/** Heading of the events that the address names. */
	readonly own: string;
	/** What they are: all, those that filters leave, or those picked by hand. */
	readonly ownAll: (events: number) => string;
	readonly ownFiltered: (events: number, total: number) => string;
	readonly ownPicked: (events: number) => string;
	readonly ownEmpty: string;
	/** The day in a sentence: "am 22. Oktober 2024". */
	readonly ownOnDay: (day: string) => string;
	/** Link to the timeline, where events are filtered and picked. */
	readonly choose: string;

	readonly options: string;
	readonly predict: string;
	readonly predictNote: string;
	readonly hideStatus: string;
	readonly hideStatusNote: string;

	/** Some picked events were not known on the day; `day` in a sentence. */
	readonly notKnown: (events: number, day: string) => string;
	readonly searchFailed: string;
	readonly opening: string;
	readonly notOpened: (why: string) => string;
	/** Over a dataset that is not ours. */
	readonly foreign: (title: string, publisher: string) => string;
}

/** What stands on the screen while a lesson is presented. */
export interface SlideMessages {
	readonly label: string;
	/** Beside the date, where the step shows the knowledge of a day ("19. Juni 2024"). */
	readonly knownOn: (day: string) => string;
	readonly whose: string;
	/** A side: names, how many others, and the verb. */
	readonly says: (names: readonly string[], others: number, verb: string) => string;
	/** In place of verbs that sound like a status of ours, while that is hidden. */
	readonly confirmsUnjudged: (speakers: number) => string;
	readonly reportsUnjudged: (speakers: number) => string;
	readonly statusHidden: string;
	readonly judge: string;
	/** Spoken once the judgement of the class stands beside that of the editors. */
	readonly compared: string;
	readonly today: string;
	readonly question: string;
	readonly answer: string;
	/** While an event is hidden: one that came after the last, one from before it, news of the same one. */
	readonly whatNext: string;
	readonly whatThen: string;
	readonly whatNews: string;
	readonly guess: string;
	/** The event is not known on the day of the step. */
	readonly unknownThen: string;
	/** Spoken once the step shows. */
	readonly spoken: (step: number, count: number, what: string) => string;
	readonly spokenBlank: string;
	/** Events too close to be told apart on the small timeline, a button that opens the overview; `days` in a sentence. */
	readonly together: (events: number, days: string) => string;
}

/** The buttons at the bottom edge. */
export interface ControlMessages {
	readonly label: string;
	readonly back: string;
	readonly on: string;
	readonly reveal: string;
	/** "2 von 12". */
	readonly position: (step: number, count: number) => string;
	readonly progress: string;
	readonly notes: string;
	readonly hideStatus: string;
	readonly showStatus: string;
	readonly blank: string;
	readonly wake: string;
	readonly overview: string;
	readonly fullScreen: string;
	readonly leaveFullScreen: string;
	readonly keys: string;
	readonly end: string;
	/** Scrolls on in a text that is longer than the screen. */
	readonly readOn: string;
}

/** The grid of all steps. */
export interface StepGridMessages {
	readonly title: string;
	readonly goTo: string;
	readonly go: string;
	readonly steps: string;
	/** In place of a step that the class has not seen. */
	readonly hidden: string;
	readonly close: string;
}

/** The keys, each with what it does. */
export interface PresentKeyMessages {
	readonly title: string;
	readonly close: string;
	readonly clicker: string;
	/** Names of keys. */
	readonly key: Readonly<
		Record<'pageUp' | 'pageDown' | 'space' | 'home' | 'end' | 'escape', string>
	>;
	readonly on: string;
	readonly back: string;
	readonly step: string;
	readonly ends: string;
	readonly blank: string;
	readonly notes: string;
	readonly status: string;
	readonly overview: string;
	readonly goTo: string;
	readonly fullScreen: string;
	readonly help: string;
	readonly start: string;
	readonly leave: string;
	readonly touch: string;
}

/** Picking events on the explore page. */
export interface PickMessages {
	readonly add: string;
	readonly remove: string;
	readonly count: (events: number) => string;
	readonly present: string;
	readonly title: string;
	/** Opens the list in which they are put in order. */
	readonly order: string;
	readonly byTime: string;
	readonly earlier: (title: string) => string;
	readonly later: (title: string) => string;
	readonly take: (title: string) => string;
	readonly clear: string;
	readonly close: string;
	/** Spoken when an event came into the selection or left it. */
	readonly added: (title: string, count: number) => string;
	readonly removed: (title: string, count: number) => string;
}

/** The texts of lessons; loaded by their page, and where events are picked for one. */
export interface PresentMessages {
	readonly lesson: LessonMessages;
	readonly slide: SlideMessages;
	readonly controls: ControlMessages;
	readonly grid: StepGridMessages;
	readonly keys: PresentKeyMessages;
	readonly pick: PickMessages;
	readonly tasks: TaskMessages;
}

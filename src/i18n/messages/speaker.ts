/** The speaker's window. */
export interface SpeakerWindowMessages {
	/** Title of the window; null: no lesson is known yet. */
	readonly title: (lesson: string | null) => string;
	/** What the class sees now, after `sees`. */
	readonly sees: string;
	readonly seen: Readonly<
		Record<'hidden' | 'told' | 'judge' | 'question' | 'answer' | 'blank' | 'covered', string>
	>;
	readonly statusHidden: string;
	readonly status: string;
	readonly notes: string;
	readonly noNotes: string;
	readonly question: string;
	readonly answer: string;
	readonly next: string;
	/** In place of a next step. */
	readonly last: string;
	readonly steps: string;
	/** Under the controls: which keys work here. */
	readonly keys: string;
	/** How the window and the lesson are connected, where they are not. */
	readonly seeking: string;
	readonly closed: string;
	readonly lost: string;
}

/** The clock in the speaker's window. */
export interface SpeakerClockMessages {
	readonly label: string;
	/** Name of the time of day. */
	readonly now: string;
	readonly elapsed: string;
	readonly left: string;
	/** In place of `left`, once the planned time is over. */
	readonly over: string;
	readonly start: string;
	readonly resume: string;
	readonly pause: string;
	readonly reset: string;
	/** Label of the field for the planned minutes. */
	readonly minutes: string;
	/** The lesson is at the step that is due, so many steps behind it, or ahead of it. */
	readonly onTime: (due: number) => string;
	readonly behind: (steps: number, due: number) => string;
	readonly ahead: (steps: number, due: number) => string;
	readonly notStarted: string;
	readonly overTime: string;
}

/** What the lesson itself says of the speaker's window. */
export interface SpeakerDialogMessages {
	readonly title: string;
	readonly blocked: string;
	readonly allow: string;
	readonly preview: string;
	readonly print: string;
	readonly again: string;
	readonly close: string;
	/** The window was closed. */
	readonly gone: string;
	/** Head of the printed notes; the day in words. */
	readonly printed: (lesson: string) => string;
	readonly minutes: (minutes: number) => string;
	readonly edition: (day: string) => string;
}

/** The address of the step for the devices of the class. */
export interface StepCodeMessages {
	readonly button: string;
	/** What the key does. */
	readonly key: string;
	readonly title: string;
	readonly type: string;
	/** Name of the QR code. */
	readonly code: string;
	/** The page lies in a file, and nobody knows where else. */
	readonly fromFile: string;
	/** The address is longer than a QR code holds. */
	readonly tooLong: string;
	readonly close: string;
}

/** The texts of the speaker's window, and of what the lesson shows for the devices of the class. */
export interface SpeakerMessages {
	readonly window: SpeakerWindowMessages;
	readonly clock: SpeakerClockMessages;
	readonly dialog: SpeakerDialogMessages;
	readonly code: StepCodeMessages;
}

import { actOn, hasRun, NEW_TIMER, type LessonTimer } from '../../../state/lesson-timer.ts';
import { sameHref } from '../../../state/page-address.ts';
import type { Presentation } from '../../../state/presentation.svelte.ts';
import {
	isName,
	newName,
	openChannel,
	type SpeakerChannel,
} from '../../../state/speaker-channel.ts';
import {
	amongLessons,
	fromSpeaker,
	type AmongLessons,
	type FromLesson,
	type FromSpeaker,
	type LessonState,
	type SpeakerCommand,
	type SpeakerLesson,
} from '../../../state/speaker-messages.ts';

export interface LessonLinkOptions {
	readonly presentation: Presentation;
	/** What is told, in words; reactive. */
	readonly lesson: () => SpeakerLesson;
	/** The class has something else before it than the step; reactive. */
	readonly covered: () => boolean;
	/** Does what a key in the speaker's window asks for. */
	readonly run: (command: SpeakerCommand) => void;
}

/** Another tab that keeps this name has answered by then, ms. */
const CLAIMED = 250;
/** A window that is only loaded anew is back by then, ms. */
const RELOADED = 2000;
/** Where the history entry of a lesson keeps the name under which its speaker's window knows it. */
const NAME = 'speaker';

/**
 * The lesson's end of the way to its speaker's window: opens it, tells it where the lesson is, does
 * what it asks, and keeps the clock. The name of the lesson stands in its history entry, so that the
 * window finds it again when it is loaded anew. To be made and destroyed by a component.
 */
export class LessonLink {
	readonly #presentation: Presentation;
	readonly #lesson: () => SpeakerLesson;
	readonly #covered: () => boolean;
	readonly #run: (command: SpeakerCommand) => void;
	readonly #instance = newName();
	#name: string | null = null;
	#channel: SpeakerChannel | null = null;
	#window: Window | null = null;
	#claimed: ReturnType<typeof setTimeout> | undefined;
	#leaving: ReturnType<typeof setTimeout> | undefined;
	/** Until the name is known to be ours nothing is said under it. */
	#settled = $state(false);
	#connected = $state(false);
	#gone = $state(false);
	#timer = $state.raw<LessonTimer>(NEW_TIMER);
	#minutes = $state<number | null>(null);

	readonly state: LessonState = $derived.by(() => {
		const { index, stop, blank, statusHidden, overlay } = this.#presentation;
		const [timer, minutes] = [this.#timer, this.#minutes];
		const covered = overlay !== null || this.#covered();
		return { index, stop, blank, statusHidden, covered, timer, minutes };
	});

	constructor({ presentation, lesson, covered, run }: LessonLinkOptions) {
		this.#presentation = presentation;
		this.#lesson = lesson;
		this.#covered = covered;
		this.#run = run;
		this.#minutes = presentation.story.lesson?.minutes ?? null;
		const kept = keptName();
		if (kept !== null) {
			this.#listen(kept, null);
			this.#say({ kind: 'claim', instance: this.#instance });
			this.#claimed = setTimeout(() => this.#settle(kept), CLAIMED);
		}
		window.addEventListener('pagehide', this.#leave);
		window.addEventListener('pageshow', this.#come);
		$effect(() => this.#tell({ kind: 'lesson', lesson: this.#lesson() }));
		$effect(() => this.#tell({ kind: 'state', state: this.state }));
	}

	/** What is told, in words. */
	get lesson(): SpeakerLesson {
		return this.#lesson();
	}
	/** The speaker's window was open and is closed. */
	get gone(): boolean {
		return this.#gone;
	}

	/** What was told is known. */
	dismiss(): void {
		this.#gone = false;
	}

	/**
	 * Opens the speaker's window or brings it to the front; in answer to a key or a click, so that the
	 * browser lets it. False where it does not.
	 */
	open(): boolean {
		this.#gone = false;
		const name = this.#name ?? newName();
		// The hash hides the choice of lessons before any script runs (`Present.svelte`).
		const address = new URL(sameHref(`?speaker=${name}`, '#speaker'), location.href);
		try {
			// The window of that name is there after a reload too; its address is the same, so it stays.
			this.#window = window.open(address, `sourceline-${name}`, 'popup,width=1040,height=760');
		} catch {
			this.#window = null;
		}
		if (this.#window === null || this.#window.closed) return false;
		if (this.#channel === null) this.#listen(name, this.#window);
		this.#settle(name);
		this.#window.focus();
		return true;
	}

	destroy(): void {
		this.#leave();
		clearTimeout(this.#leaving);
		window.removeEventListener('pagehide', this.#leave);
		window.removeEventListener('pageshow', this.#come);
	}

	#listen(name: string, peer: Window | null): void {
		this.#name = name;
		this.#channel = openChannel({ window, lesson: name, peer, onmessage: this.#hear });
	}

	#settle(name: string): void {
		this.#settled = true;
		keepName(name);
	}

	readonly #hear = (data: unknown): void => {
		const other = amongLessons(data);
		if (other) this.#meet(other);
		const message = fromSpeaker(data);
		if (message && this.#settled) this.#obey(message);
	};

	/** A tab that was duplicated has the same name: the newer one gives it up. */
	#meet({ kind, instance }: AmongLessons): void {
		if (kind === 'claim' && instance !== this.#instance) this.#say({ kind: 'taken', instance });
		if (kind === 'taken' && instance === this.#instance) {
			clearTimeout(this.#claimed);
			this.#channel?.close();
			this.#channel = null;
			this.#name = null;
		}
	}

	#obey(message: FromSpeaker): void {
		const presentation = this.#presentation;
		if (message.kind === 'bye') {
			this.#connected = false;
			this.#leaving = setTimeout(() => (this.#gone = true), RELOADED);
			return;
		}
		clearTimeout(this.#leaving);
		this.#gone = false;
		this.#connected = true;
		switch (message.kind) {
			case 'hello':
				if (message.whole) this.#tell({ kind: 'lesson', lesson: this.#lesson() });
				this.#tell({ kind: 'state', state: this.state });
				break;
			case 'command':
				if (message.command !== 'code') presentation.open(null);
				this.#run(message.command);
				break;
			case 'go':
				presentation.open(null);
				presentation.go(message.index);
				break;
			case 'timer':
				this.#timer = actOn(this.#timer, message.action, Date.now());
				break;
			case 'minutes':
				this.#minutes = message.minutes;
				break;
			case 'resume':
				if (message.key !== this.#lesson().key || hasRun(this.#timer)) break;
				this.#timer = message.timer;
				this.#minutes = message.minutes;
		}
	}

	#tell(message: FromLesson): void {
		if (this.#settled && (this.#connected || message.kind !== 'state')) this.#say(message);
	}

	#say(message: FromLesson | AmongLessons): void {
		this.#channel?.post(message);
	}

	/** The page is left, perhaps only to be loaded anew. */
	readonly #leave = (): void => {
		clearTimeout(this.#claimed);
		this.#tell({ kind: 'closed' });
		this.#channel?.close();
		this.#channel = null;
	};

	/** The browser had kept the page as it was left. */
	readonly #come = ({ persisted }: PageTransitionEvent): void => {
		if (persisted && this.#name !== null) this.#listen(this.#name, this.#window);
	};
}

/** The name of the last lesson of this page: the next one has the same window. */
let lastName: string | null = null;

function keptName(): string | null {
	const state: unknown = history.state;
	if (typeof state !== 'object' || state === null || !(NAME in state)) return lastName;
	return isName(state[NAME]) ? state[NAME] : lastName;
}

function keepName(name: string): void {
	lastName = name;
	const state: unknown = history.state;
	const kept = typeof state === 'object' && state !== null ? state : {};
	try {
		history.replaceState({ ...kept, [NAME]: name }, '');
	} catch {
		// Not allowed in some frames; after a reload the window is opened anew then.
	}
}

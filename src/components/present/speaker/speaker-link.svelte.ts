import { hasRun, type TimerAction } from '../../../state/lesson-timer.ts';
import { openChannel, type SpeakerChannel } from '../../../state/speaker-channel.ts';
import {
	fromLesson,
	type FromLesson,
	type FromSpeaker,
	type LessonState,
	type SpeakerCommand,
	type SpeakerLesson,
} from '../../../state/speaker-messages.ts';

/** How the speaker's window and the lesson are connected. */
export type Connection =
	| 'seeking'
	| 'open'
	/** The lesson said that it ends; it may begin again. */
	| 'closed'
	/** It does not answer any more. */
	| 'lost';

/** How often the lesson is asked whether it is there, ms. */
const ASKS = 2000;
/** So many questions may stay without an answer; a page in the background takes its time. */
const PATIENCE = 3;

/**
 * The speaker's end of the way to a lesson: knows what the lesson told last and asks it for what is
 * wanted. Asks again and again, so that it finds a lesson that was loaded anew.
 */
export class SpeakerLink {
	readonly #channel: SpeakerChannel;
	readonly #asking: ReturnType<typeof setInterval>;
	#unanswered = 0;
	#lesson = $state.raw<SpeakerLesson | null>(null);
	#state = $state.raw<LessonState | null>(null);
	/** The clock of a lesson that left, until it is back. */
	#kept: { readonly key: string; readonly state: LessonState } | null = null;
	#connection = $state<Connection>('seeking');

	/** @param name under which the lesson opened this window */
	constructor(name: string) {
		const peer = window.opener as Window | null;
		this.#channel = openChannel({ window, lesson: name, peer, onmessage: this.#hear });
		this.#asking = setInterval(() => this.#ask(), ASKS);
		window.addEventListener('pagehide', this.#leave);
		this.#ask();
	}

	/** What is told, once the lesson has said it. */
	get lesson(): SpeakerLesson | null {
		return this.#lesson;
	}
	/** Where the lesson was when it last spoke. */
	get state(): LessonState | null {
		return this.#state;
	}
	get connection(): Connection {
		return this.#connection;
	}

	command(command: SpeakerCommand): void {
		this.#say({ kind: 'command', command });
	}
	go(index: number): void {
		this.#say({ kind: 'go', index });
	}
	act(action: TimerAction): void {
		this.#say({ kind: 'timer', action });
	}
	plan(minutes: number | null): void {
		this.#say({ kind: 'minutes', minutes });
	}

	destroy(): void {
		clearInterval(this.#asking);
		window.removeEventListener('pagehide', this.#leave);
		this.#leave();
		this.#channel.close();
	}

	readonly #hear = (data: unknown): void => {
		const message = fromLesson(data);
		if (message) this.#take(message);
	};

	#take(message: FromLesson): void {
		this.#unanswered = 0;
		const [lesson, state] = [this.#lesson, this.#state];
		switch (message.kind) {
			case 'closed':
				if (lesson && state) this.#kept = { key: lesson.key, state };
				this.#connection = 'closed';
				break;
			case 'lesson':
				if (message.lesson.key !== lesson?.key) this.#state = null;
				this.#lesson = message.lesson;
				// Whoever tells all has begun, and does not know yet that somebody listens.
				if (this.#connection !== 'open') this.#say({ kind: 'hello', whole: false });
				break;
			case 'state':
				this.#state = message.state;
				this.#connection = lesson === null ? 'seeking' : 'open';
				this.#giveBack(message.state);
		}
	}

	/** A lesson that was loaded anew has lost its clock. */
	#giveBack({ timer }: LessonState): void {
		const kept = this.#kept;
		this.#kept = null;
		if (!kept || kept.key !== this.#lesson?.key || hasRun(timer)) return;
		this.#say({ kind: 'resume', key: kept.key, ...pickClock(kept.state) });
	}

	#ask(): void {
		if (this.#unanswered >= PATIENCE && this.#connection === 'open') {
			if (this.#lesson && this.#state) this.#kept = { key: this.#lesson.key, state: this.#state };
			this.#connection = 'lost';
		}
		this.#unanswered += 1;
		this.#say({ kind: 'hello', whole: this.#lesson === null || this.#connection !== 'open' });
	}

	#say(message: FromSpeaker): void {
		this.#channel.post(message);
	}

	readonly #leave = (): void => this.#say({ kind: 'bye' });
}

const pickClock = ({ timer, minutes }: LessonState) => ({ timer, minutes });

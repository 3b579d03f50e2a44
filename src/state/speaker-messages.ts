import { TIMER_ACTIONS, type LessonTimer, type TimerAction } from './lesson-timer.ts';
import type { Stop } from './story-stops.ts';

/*
 * What a lesson and the speaker's window say to each other. The lesson is the one truth: it tells what
 * is told and where it is; the window asks and commands. Whatever else comes is no message: the
 * parsers are total, as of any input. What comes was copied by the browser, so that nothing in it runs.
 */

/** A step as the speaker reads it; dates and status in words. */
export interface SpeakerStep {
	readonly when: string;
	/** The knowledge of which day the step shows, in words; null: today's. */
	readonly known: string | null;
	readonly title: string;
	readonly narration: string;
	readonly status: string;
	readonly notes: string | null;
	readonly question: string | null;
	readonly answer: string | null;
}

/** What is told in the lesson. */
export interface SpeakerLesson {
	/** Tells one lesson from another: a clock is given back only to the one that it was started for. */
	readonly key: string;
	readonly title: string;
	/** Of the texts of the steps. */
	readonly language: string;
	readonly steps: readonly SpeakerStep[];
}

/** Where the lesson is. */
export interface LessonState {
	/** Position of the step, from 0. */
	readonly index: number;
	readonly stop: Stop;
	readonly blank: boolean;
	readonly statusHidden: boolean;
	/** What lies over the step hides it: the address for the class, for example. */
	readonly covered: boolean;
	readonly timer: LessonTimer;
	/** Planned; null: no time is set. */
	readonly minutes: number | null;
}

/** What the speaker's window may ask of the lesson, as its keys do. */
export const SPEAKER_COMMANDS = [
	'on',
	'back',
	'step-on',
	'step-back',
	'first',
	'last',
	'blank',
	'status',
	'code',
	'start',
] as const;
export type SpeakerCommand = (typeof SPEAKER_COMMANDS)[number];

export const isSpeakerCommand = (value: unknown): value is SpeakerCommand =>
	SPEAKER_COMMANDS.some((one) => one === value);

/** What a lesson says. */
export type FromLesson =
	| { readonly kind: 'lesson'; readonly lesson: SpeakerLesson }
	| { readonly kind: 'state'; readonly state: LessonState }
	/** It ends, or its page is left. */
	| { readonly kind: 'closed' };

/** What the speaker's window says. */
export type FromSpeaker =
	/** Asks where the lesson is, with all that is told there if it does not know that yet. */
	| { readonly kind: 'hello'; readonly whole: boolean }
	| { readonly kind: 'bye' }
	| { readonly kind: 'command'; readonly command: SpeakerCommand }
	/** To a step, from 0. */
	| { readonly kind: 'go'; readonly index: number }
	| { readonly kind: 'timer'; readonly action: TimerAction }
	| { readonly kind: 'minutes'; readonly minutes: number | null }
	/** Gives a lesson that was loaded anew its clock back. */
	| {
			readonly kind: 'resume';
			readonly key: string;
			readonly timer: LessonTimer;
			readonly minutes: number | null;
	  };

/** What lessons say among themselves: a tab that was duplicated has taken its name along. */
export type AmongLessons =
	| { readonly kind: 'claim'; readonly instance: string }
	| { readonly kind: 'taken'; readonly instance: string };

export type SpeakerMessage = FromLesson | FromSpeaker | AmongLessons;

/** Longest time that can be planned, minutes. */
export const MOST_MINUTES = 600;
/** More is no lesson; and no text is longer. */
const MOST_STEPS = 100_000;
const LONGEST = 100_000;

const STOPS: readonly Stop[] = ['hidden', 'told', 'judge', 'question', 'answer'];

/** The message of a lesson that a value is; null: none. Never throws. */
export function fromLesson(value: unknown): FromLesson | null {
	const record = recordOf(value);
	switch (record?.kind) {
		case 'closed':
			return { kind: 'closed' };
		case 'state': {
			const state = stateOf(record.state);
			return state && { kind: 'state', state };
		}
		case 'lesson': {
			const lesson = lessonOf(record.lesson);
			return lesson && { kind: 'lesson', lesson };
		}
		default:
			return null;
	}
}

/** The message of a speaker's window that a value is; null: none. Never throws. */
export function fromSpeaker(value: unknown): FromSpeaker | null {
	const record = recordOf(value);
	switch (record?.kind) {
		case 'hello':
			return typeof record.whole === 'boolean' ? { kind: 'hello', whole: record.whole } : null;
		case 'bye':
			return { kind: 'bye' };
		case 'command':
			return isSpeakerCommand(record.command) ? { kind: 'command', command: record.command } : null;
		case 'go':
			return isIndex(record.index) ? { kind: 'go', index: record.index } : null;
		case 'timer': {
			const action = TIMER_ACTIONS.find((one) => one === record.action);
			return action ? { kind: 'timer', action } : null;
		}
		case 'minutes':
			return isMinutes(record.minutes) ? { kind: 'minutes', minutes: record.minutes } : null;
		case 'resume': {
			const { key, minutes } = record;
			const timer = timerOf(record.timer);
			if (!timer || !isText(key) || !isMinutes(minutes)) return null;
			return { kind: 'resume', key, timer, minutes };
		}
		default:
			return null;
	}
}

/** What one lesson says to another with the same name; null: nothing. Never throws. */
export function amongLessons(value: unknown): AmongLessons | null {
	const record = recordOf(value);
	if (record === null || !isText(record.instance)) return null;
	const { kind, instance } = record;
	return kind === 'claim' || kind === 'taken' ? { kind, instance } : null;
}

function lessonOf(value: unknown): SpeakerLesson | null {
	const record = recordOf(value);
	if (record === null || !Array.isArray(record.steps) || record.steps.length > MOST_STEPS)
		return null;
	const { key, title, language } = record;
	if (!isText(key) || !isText(title) || !isText(language)) return null;
	const steps = record.steps.map(stepOf);
	return steps.every((step) => step !== null) ? { key, title, language, steps } : null;
}

function stepOf(value: unknown): SpeakerStep | null {
	const record = recordOf(value);
	if (record === null) return null;
	const { when, known, title, narration, status, notes, question, answer } = record;
	if (!isText(when) || !isText(title) || !isText(narration) || !isText(status)) return null;
	if (!isMaybeText(known) || !isMaybeText(notes)) return null;
	if (!isMaybeText(question) || !isMaybeText(answer)) return null;
	return { when, known, title, narration, status, notes, question, answer };
}

function stateOf(value: unknown): LessonState | null {
	const record = recordOf(value);
	if (record === null) return null;
	const { index, blank, statusHidden, covered, minutes } = record;
	const stop = STOPS.find((one) => one === record.stop);
	const timer = timerOf(record.timer);
	if (!isIndex(index) || !stop || !timer || !isMinutes(minutes)) return null;
	if (typeof blank !== 'boolean' || typeof statusHidden !== 'boolean') return null;
	if (typeof covered !== 'boolean') return null;
	return { index, stop, blank, statusHidden, covered, timer, minutes };
}

function timerOf(value: unknown): LessonTimer | null {
	const record = recordOf(value);
	if (record === null) return null;
	const { gone, since } = record;
	if (!isTime(gone) || !(since === null || isTime(since))) return null;
	return { gone, since };
}

/** The members of an object; null for all else. */
const recordOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
	typeof value === 'object' && value !== null ? { ...value } : null;

const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= LONGEST;
const isMaybeText = (value: unknown): value is string | null => value === null || isText(value);
const isIndex = (value: unknown): value is number =>
	Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < MOST_STEPS;
/** Ms; no more than a date can be. */
const isTime = (value: unknown): value is number =>
	typeof value === 'number' && value >= 0 && value <= 8.64e15;
const isMinutes = (value: unknown): value is number | null =>
	value === null || (typeof value === 'number' && value > 0 && value <= MOST_MINUTES);

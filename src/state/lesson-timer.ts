/**
 * The clock of a lesson as a stopwatch: it runs, stands, and begins anew. Times come from outside,
 * epoch ms, so that two windows with the same clock read the same from it.
 */
export interface LessonTimer {
	/** What had run when it last stood still, ms. */
	readonly gone: number;
	/** Since when it runs, epoch ms; null: it stands. */
	readonly since: number | null;
}

/** A clock that never ran. */
export const NEW_TIMER: LessonTimer = { gone: 0, since: null };

/** What can be done with the clock. */
export const TIMER_ACTIONS = ['start', 'pause', 'reset'] as const;
export type TimerAction = (typeof TIMER_ACTIONS)[number];

/** What has run so far, ms, never less than none: clocks are set back at times. */
export const elapsedOf = ({ gone, since }: LessonTimer, now: number): number =>
	since === null ? gone : gone + Math.max(0, now - since);

/** The clock after an action; one that runs is not started again, one that stands not stopped. */
export function actOn(timer: LessonTimer, action: TimerAction, now: number): LessonTimer {
	switch (action) {
		case 'start':
			return timer.since === null ? { ...timer, since: now } : timer;
		case 'pause':
			return timer.since === null ? timer : { gone: elapsedOf(timer, now), since: null };
		case 'reset':
			return NEW_TIMER;
	}
}

/** Whether the clock has run at all. */
export const hasRun = ({ gone, since }: LessonTimer): boolean => gone > 0 || since !== null;

/** How a lesson keeps its time. */
export interface Pace {
	/** What is left, ms; less than 0: so much over. */
	readonly left: number;
	/** The step that is due, from 1, if each takes as long as any other. */
	readonly due: number;
	/** How many steps the lesson is behind; less than 0: ahead. */
	readonly behind: number;
}

/**
 * How a lesson keeps its time.
 *
 * @param elapsed ms
 * @param minutes planned, more than 0
 * @param index of the present step, from 0
 * @param count of steps, 1 or more
 */
export function paceOf(elapsed: number, minutes: number, index: number, count: number): Pace {
	const planned = minutes * 60_000;
	const due = Math.min(Math.floor((elapsed / planned) * count) + 1, count);
	return { left: planned - elapsed, due, behind: due - (index + 1) };
}

/** "12:05", from an hour on "1:02:05"; whole seconds, rounded down; without a sign. */
export function clockText(ms: number): string {
	const seconds = Math.floor(Math.abs(ms) / 1000);
	const two = (value: number) => String(value).padStart(2, '0');
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const rest = two(seconds % 60);
	return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

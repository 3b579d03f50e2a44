import type { EpochMs } from '../../time/units.ts';
import { changeAfter, lineOf } from '../../layout/day-line.ts';

export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** From one day of change to the next at speed 1, ms. */
const PACE = 1200;

/** What of the explore page is played. */
export interface Playable {
	readonly asOf: EpochMs | null;
	readonly camera: { readonly target: { readonly from: number } };
}

/**
 * Plays the days of change, one after the other, and ends today. It ends as well when anything else
 * sets the day, or when nobody can see it.
 */
export class Player {
	readonly #explore: Playable;
	readonly #days: readonly EpochMs[];
	readonly #go: (day: EpochMs | null) => void;
	#running = $state(false);
	/** The day that it has set last. */
	#at = $state.raw<EpochMs | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;

	speed = $state<Speed>(1);
	readonly playing: boolean = $derived.by(() => this.#running && this.#explore.asOf === this.#at);

	/** @param days the days of change before today, in order */
	constructor(explore: Playable, days: readonly EpochMs[], go: (day: EpochMs | null) => void) {
		this.#explore = explore;
		this.#days = days;
		this.#go = go;
	}

	/** Plays on from the day that is set, or from the first in view where it is today. */
	play(): void {
		if (this.playing) return;
		this.#running = true;
		this.#at = this.#explore.asOf;
		document.addEventListener('visibilitychange', this.#onvisibility);
		this.#step(this.#explore.asOf === null ? this.#firstInView() : this.#next());
	}

	pause(): void {
		this.#running = false;
		clearTimeout(this.#timer);
		document.removeEventListener('visibilitychange', this.#onvisibility);
	}

	#step(day: EpochMs | null): void {
		clearTimeout(this.#timer); // of a play that was ended by another day
		this.#at = day;
		this.#go(day);
		if (day === null) this.pause();
		else this.#timer = setTimeout(this.#ontime, PACE / this.speed);
	}

	#next(): EpochMs | null {
		const { asOf } = this.#explore;
		return asOf === null ? null : changeAfter(this.#days, asOf);
	}

	#firstInView(): EpochMs | null {
		const { from } = this.#explore.camera.target;
		return this.#days.find((day) => lineOf(day) > from) ?? this.#days[0] ?? null;
	}

	readonly #ontime = (): void => {
		if (this.playing) this.#step(this.#next());
		else this.pause();
	};

	readonly #onvisibility = (): void => {
		if (document.hidden) this.pause();
	};
}

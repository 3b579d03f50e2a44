import type { Written } from './elide.ts';
import type { Moment } from './time-span.ts';

/**
 * What one language has to know to word calendar units and times of day. It is what pages word
 * themselves; dates with their qualities (`wording.ts`) are worded when a dataset is compiled.
 */
export interface PlainWording {
	/** Before a day and before the first day of several, in a sentence: "am", "vom". */
	readonly on: string;
	readonly from: string;
	/** Between the first and the last. */
	readonly to: string;
	/** The name of a day, month or year: "4. März 2026". */
	name(unit: Moment, written?: Written): string;
	/** A time of day as it stands alone: "11:00 Uhr"; `clock` may name a clock behind it. */
	hour(time: string, clock?: string): string;
	/** From one time of day to another on the same day. */
	hours(first: string, second: string): string;
	/** The short name of a day: "8. Okt. 2024". */
	shortDay(wall: number): string;
}

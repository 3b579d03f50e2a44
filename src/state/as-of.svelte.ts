import { dayOf } from '../dataset/calendar-day.ts';
import type { Dataset } from '../dataset/compiled.ts';
import type { Outline } from '../dataset/dataset-on-day.ts';
import type * as knowledge from '../dataset/knowledge.ts';
import { epochMs, type EpochMs } from '../time/units.ts';

/** What tells how a dataset stood on earlier days. */
export type Knowledge = typeof knowledge;

/**
 * The day whose knowledge a reader looks at, and what follows from it. Of a dataset it lets through
 * what was known on that day; what shows content takes it from here. Knows no DOM.
 */
export class AsOf {
	/** All that the dataset holds, as of today. */
	readonly whole: Dataset;
	/** Today: the day of the dataset, never the clock. */
	readonly today: EpochMs;
	readonly #knowledge: Knowledge | null;
	readonly #turns: readonly EpochMs[];

	#day = $state.raw<EpochMs | null>(null);
	#later = $state.raw(false);

	/** The last day on which anything turned: between two such days nothing is made anew. */
	readonly #turn: EpochMs | null = $derived.by(() => {
		const day = this.#day;
		return day === null
			? null
			: (this.#turns.findLast((turn) => turn <= day) ?? epochMs(-Infinity));
	});
	readonly #onDay = $derived.by(() =>
		this.#turn === null || this.#knowledge === null
			? { dataset: this.whole, outlines: [] }
			: this.#knowledge.datasetOnDay(this.whole, this.#turn),
	);
	readonly #dataset = $derived.by(() =>
		this.#later && this.#turn !== null && this.#knowledge !== null
			? this.#knowledge.datasetWithLater(this.whole, this.#turn)
			: this.#onDay.dataset,
	);

	/** The days of change (`changeDays`). */
	readonly changeDays: readonly EpochMs[];

	/** @param knowledge null: it is always today */
	constructor(whole: Dataset, knowledge: Knowledge | null) {
		this.whole = whole;
		this.#knowledge = knowledge;
		this.today = dayOf(whole.updated);
		this.changeDays = knowledge?.changeDays(whole) ?? [];
		this.#turns = knowledge?.turningDays(whole) ?? [];
	}

	/** UTC midnight; null: today. */
	get day(): EpochMs | null {
		return this.#day;
	}
	/** Whether what came later shows too. */
	get later(): boolean {
		return this.#later;
	}
	/** What was known on the day, and with `later` what came after it. */
	get dataset(): Dataset {
		return this.#dataset;
	}
	/** What had happened by the day and was not public; none where what came later shows anyway. */
	get outlines(): readonly Outline[] {
		return this.#later ? [] : this.#onDay.outlines;
	}

	/** Goes to a day; from today on it is today. */
	set(day: EpochMs | null): void {
		this.#day = day === null || day >= this.today || this.#knowledge === null ? null : day;
	}

	setLater(later: boolean): void {
		this.#later = later;
	}
}

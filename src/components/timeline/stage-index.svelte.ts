import Densities from './Densities.svelte';
import { untrack } from 'svelte';
import type { Dataset, TimelineEvent } from '../../dataset/compiled.ts';
import { drawnDate } from '../../layout/date-signs.ts';
import { columnsInSteps, datesInSteps, type EventColumns } from '../../layout/event-columns.ts';
import type { Item } from '../../layout/item.ts';
import { eventsInLanes } from '../../layout/lane-events.ts';
import { laneLists } from '../../layout/lane-lists.ts';
import { ManyEvents } from '../../layout/many-events.ts';
import { offsetOf, toWallBy } from '../../layout/place-events.ts';
import { runSteps } from '../../layout/run-steps.ts';
import type { StageEvents } from '../../layout/stage-events.ts';
import { stageItem } from '../../layout/stage-item.ts';
import type { VisibleSpan } from '../../layout/visible-span.ts';
import { EventOrder, WorkerCrash, type OrderPlace } from '../../state/event-order.ts';
import { promptPacing } from '../../state/prompt-pacing.ts';
import { runInSlices, type Pacing } from '../../state/slices.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';
import { sameEvents, sameLanes, sameTimes, sameWish, type TimesWish } from './same-wish.ts';
import type { IndexedStage, IndexEvents, StageWish } from './stage-view.svelte.ts';

/** So many are ordered at once within a frame; of more, none ever holds the page up. */
const AT_ONCE = 20_000;

/** What is made sooner than this flashes no note, ms. */
const PATIENCE = 300;

/** Shares of the work that its parts take where all of it is to be done. */
const DATES = 0.25;
const ORDER = 0.35;

interface Work {
	readonly signal: AbortSignal;
	/** 0 to 1. */
	readonly onProgress: (share: number) => void;
	readonly pacing?: Pacing | undefined;
}

interface Columns {
	readonly of: TimesWish;
	readonly columns: EventColumns;
}

/**
 * The index of the events of a stage. Where marks stand is found once for as long as the day of
 * knowledge and the zone are the same; filters and lanes make the lists anew. Up to 20,000 events are
 * ordered as soon as they are asked for; more of them in a worker and in slices. Until that is done the
 * stage has the index from before, without its events where the day of knowledge is another.
 */
export class StageIndex implements IndexEvents {
	readonly Densities = Densities;
	readonly #order: EventOrder;
	readonly #pacing: Pacing | undefined;
	/** The newest that is made. */
	#made = $state.raw<IndexedStage | null>(null);
	#progress = $state.raw(0);
	/** Work goes on for so long that it is told of. */
	#isLate = $state.raw(false);
	#lateness: ReturnType<typeof setTimeout> | undefined;
	#columns: Columns | null = null;
	/** Those of what is made at once, so that a day of few events leaves those of very many. */
	#smallColumns: Columns | null = null;
	#working: { readonly wish: StageWish; readonly abort: AbortController } | null = null;
	/** What was made at once. */
	#small: IndexedStage | null = null;

	readonly #atOnce: number;

	/** @param atOnce up to so many events are ordered as soon as they are asked for */
	constructor(place: OrderPlace = {}, atOnce = AT_ONCE) {
		this.#order = new EventOrder(place);
		this.#pacing = place.pacing;
		this.#atOnce = atOnce;
	}

	get told(): number | null {
		return this.#isLate ? this.#progress : null;
	}

	get canCancel(): boolean {
		return this.#made !== null;
	}

	wishOf(explore: ExploreState, room: number): StageWish {
		const { dataset, whole, filters, found, query, group, zone, offsetAt, asOf, later } = explore;
		const steady = asOf !== null && group === 'chapter' && found === null;
		const shown = { dataset, whole, filters, found, group, room, steady };
		return { ...shown, query, zone, offsetAt, asOf, later };
	}

	at(wish: StageWish): IndexedStage | null {
		if (this.#isFew(wish.dataset)) return this.#smallFor(wish);
		const made = this.#made;
		// Positions are those of another day's events: nothing is shown rather than the wrong ones.
		return made && !sameEvents(made.wish, wish) ? emptied(made) : made;
	}

	want(wish: StageWish): void {
		untrack(() => (this.#isFew(wish.dataset) ? this.#leave() : this.#want(wish)));
	}

	/**
	 * Orders the events of a dataset before it is shown, for the zone and the day that it opens with.
	 * Rejects with the signal's reason when it is aborted.
	 */
	async prepare(dataset: Dataset, work: Work): Promise<void> {
		if (this.#isFew(dataset)) return;
		const today = { whole: dataset, asOf: null, later: false };
		const of = { ...today, dataset, zone: dataset.zone, offsetAt: null };
		await this.#insist(() => this.#columnsOf(of, this.#paced(work)), work.signal);
	}

	cancel(explore: ExploreState): void {
		const made = this.#made;
		this.#leave();
		if (!made) return;
		const { filters, query, found, group, zone, offsetAt, asOf, later } = made.wish;
		explore.setFilters(filters);
		explore.search(query, found);
		explore.setGroup(group);
		explore.setZone(zone, offsetAt);
		explore.setAsOf(asOf);
		explore.setLater(later);
	}

	end(): void {
		this.#leave();
		this.#order.end();
	}

	eventsOf(
		{ wish, columns, lanes, lists }: IndexedStage,
		labelOf: (event: TimelineEvent) => number,
		whole: VisibleSpan,
	): StageEvents {
		const { zone, offsetAt } = wish;
		const { events } = wish.dataset;
		const itemOf = (index: number, lane: number, anchor: number): Item => {
			const event = events[index]!;
			const { span } = event.date;
			const date = drawnDate(span, toWallBy(offsetOf(event.date, zone, offsetAt) ?? 0));
			return stageItem({ event, index, date, anchor }, lane, labelOf);
		};
		return new ManyEvents(columns, { lanes, lists }, itemOf, whole);
	}

	#isFew({ events }: Dataset): boolean {
		return events.length <= this.#atOnce;
	}

	#smallFor(wish: StageWish): IndexedStage {
		if (this.#small && sameWish(this.#small.wish, wish)) return this.#small;
		const known = [this.#columns, this.#smallColumns].find((one) => one && sameTimes(one.of, wish));
		const columns = known?.columns ?? runSteps(columnsInSteps(runSteps(datesOf(wish))));
		this.#smallColumns = { of: wish, columns };
		const placed = runSteps(eventsInLanes(wish));
		const lists = laneLists({ ...placed, order: columns.order }, placed.groups.lanes.length);
		this.#small = { ...placed, wish, columns, lists };
		return this.#small;
	}

	#want(wish: StageWish): void {
		if (this.#working && sameWish(this.#working.wish, wish)) return;
		this.#leave();
		if (this.#made && sameWish(this.#made.wish, wish)) return;
		const abort = new AbortController();
		this.#working = { wish, abort };
		this.#progress = 0;
		this.#lateness = setTimeout(() => (this.#isLate = true), PATIENCE);
		const onProgress = (share: number) => {
			if (!abort.signal.aborted) this.#progress = share;
		};
		this.#insist(
			() => this.#make(wish, this.#paced({ signal: abort.signal, onProgress })),
			abort.signal,
		)
			.then((made) => {
				if (!abort.signal.aborted) this.#made = made;
			})
			.catch((error: unknown) => {
				if (!abort.signal.aborted) console.error(error); // the stage keeps what it has
			})
			.finally(() => {
				if (this.#working?.abort === abort) this.#leave();
			});
	}

	#leave(): void {
		this.#working?.abort.abort();
		this.#working = null;
		clearTimeout(this.#lateness);
		this.#isLate = false;
	}

	/** Does it again, without a worker, where a worker has failed on the way: for want of memory. */
	async #insist<Result>(make: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
		try {
			return await make();
		} catch (error) {
			signal.throwIfAborted();
			if (!(error instanceof WorkerCrash)) throw error;
			return make();
		}
	}

	async #make(wish: StageWish, work: Work): Promise<IndexedStage> {
		const known = this.#columns && sameTimes(this.#columns.of, wish);
		const after = known ? 0 : DATES + ORDER;
		const columns = await this.#columnsOf(wish, part(work, 0, DATES + ORDER));
		const halfway = (1 + after) / 2;
		const placed = await runInSlices(eventsInLanes(wish), part(work, after, halfway));
		const made = this.#made;
		if (made?.columns === columns && sameLanes(made, { ...placed, wish })) {
			return { ...made, wish, steadyCounts: placed.steadyCounts };
		}
		const laneCount = placed.groups.lanes.length;
		const { groups, lanes, importance, steadyCounts } = placed;
		const events = { order: columns.order, lanes, importance };
		const lists = await this.#order.list(events, laneCount, part(work, halfway, 1));
		return { wish, groups, columns, lanes, lists, steadyCounts };
	}

	async #columnsOf(wish: TimesWish, work: Work): Promise<EventColumns> {
		if (this.#columns && sameTimes(this.#columns.of, wish)) return this.#columns.columns;
		const until = DATES / (DATES + ORDER);
		this.#order.start();
		const dates = await runInSlices(datesOf(wish), part(work, 0, until));
		const columns = await this.#order.order(dates, part(work, until, 1));
		this.#columns = { of: wish, columns };
		return columns;
	}

	/** Promptly where nothing shows before it is done; else behind the frames of the stage. */
	#paced(work: Work): Work {
		return { ...work, pacing: this.#pacing ?? (this.#made ? undefined : promptPacing) };
	}
}

const datesOf = ({ dataset, zone, offsetAt }: TimesWish) =>
	datesInSteps(dataset.events, (date) => offsetOf(date, zone, offsetAt) ?? 0);

/** Work whose progress is a part of that of a whole. */
const part = ({ onProgress, ...work }: Work, from: number, to: number): Work => ({
	...work,
	onProgress: (share) => onProgress(from + share * (to - from)),
});

/** The same lanes without any event. */
function emptied(made: IndexedStage): IndexedStage {
	const none = {
		order: new Uint32Array(0),
		lanes: new Uint16Array(0),
		importance: new Uint8Array(0),
	};
	return { ...made, lanes: none.lanes, lists: laneLists(none, made.lists.laneCount) };
}

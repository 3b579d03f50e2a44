import type { Dataset, EventDate, TimelineEvent } from '../dataset/compiled.ts';
import { matchesFilters, NO_FILTERS, type Filters } from '../dataset/filter-facets.ts';
import type { Outline } from '../dataset/dataset-on-day.ts';
import {
	limitsOf,
	offsetOf,
	placeEvents,
	type OffsetAt,
	type PlacedEvent,
} from '../layout/place-events.ts';
import {
	fitSpan,
	lengthOf,
	panSpan,
	zoomSpan,
	type SpanLimits,
	type VisibleSpan,
} from '../layout/visible-span.ts';
import type { EpochMs } from '../time/units.ts';
import { AsOf, type Knowledge } from './as-of.svelte.ts';
import { Camera, type Motion } from './camera.svelte.ts';
import type { Grouping } from '../layout/lane-groups.ts';

/** What a state begins with; everything has a default. */
export interface ExploreStart {
	readonly filters?: Filters;
	readonly query?: string;
	readonly span?: VisibleSpan | null;
	readonly selected?: string | null;
	/** Ids of the events picked for a lesson, in their order. */
	readonly pick?: readonly string[];
	readonly group?: Grouping;
	readonly zone?: string | null;
	/** The day whose knowledge shows, UTC midnight; null: today. */
	readonly asOf?: EpochMs | null;
	readonly later?: boolean;
	readonly motion?: Motion;
}

/**
 * What a reader of one dataset has chosen, and all that follows from it. Only the choices are kept:
 * filters, query, visible span, selected event, grouping, zone, day of knowledge. Opening another
 * dataset makes another state. Knows no DOM.
 */
export class ExploreState {
	readonly camera: Camera;
	readonly #asOf: AsOf;
	readonly #positions: ReadonlyMap<string, number> = $derived.by(
		() => new Map(this.dataset.events.map(({ id }, position) => [id, position])),
	);

	#filters = $state.raw<Filters>(NO_FILTERS);
	#query = $state.raw('');
	/** Ids found for `#query`, best first; null while nothing is searched for. */
	#found = $state.raw<readonly string[] | null>(null);
	#selected = $state.raw<string | null>(null);
	/** Ids of the events picked for a lesson, in their order; whoever picks sets them. */
	pick = $state.raw<readonly string[]>([]);
	#group = $state.raw<Grouping>('chapter');
	#zone = $state.raw('');
	#offsetAt = $state.raw<OffsetAt | null>(null);

	readonly #placed: readonly PlacedEvent[] = $derived.by(() =>
		placeEvents(this.dataset.events, (date) => this.offsetOf(date) ?? 0),
	);
	readonly #matching: readonly PlacedEvent[] = $derived.by(() => {
		const found = this.#found === null ? null : new Set(this.#found);
		const matches = matchesFilters(this.dataset, this.#filters);
		return this.#placed.filter(
			({ event }) => matches(event) && (found === null || found.has(event.id)),
		);
	});
	/** The same on every day of knowledge, so that nothing moves when it changes. */
	readonly #limits: SpanLimits = $derived.by(() =>
		limitsOf(this.whole.events, (date) => this.offsetOf(date) ?? 0),
	);

	/** @param knowledge null where no earlier day is ever shown */
	constructor(dataset: Dataset, start: ExploreStart = {}, knowledge: Knowledge | null = null) {
		this.#asOf = new AsOf(dataset, knowledge);
		this.#asOf.set(start.asOf ?? null);
		this.#asOf.setLater(start.later ?? false);
		this.#filters = start.filters ?? NO_FILTERS;
		this.#query = start.query ?? '';
		this.#group = start.group ?? 'chapter';
		this.#zone = start.zone ?? dataset.zone;
		this.#selected = start.selected ?? null;
		this.pick = start.pick ?? [];
		this.camera = new Camera(start.span ?? this.home, () => this.#limits, start.motion);
	}

	/** Takes over what an address says; what it does not name goes back to its default. */
	restore(start: ExploreStart): void {
		this.#filters = start.filters ?? NO_FILTERS;
		this.#query = start.query ?? '';
		if (this.#query === '') this.#found = null;
		this.#group = start.group ?? 'chapter';
		this.#zone = start.zone ?? this.whole.zone;
		this.#asOf.set(start.asOf ?? null);
		this.#asOf.setLater(start.later ?? false);
		this.#selected = start.selected ?? null;
		this.pick = start.pick ?? [];
		this.camera.jump(start.span ?? this.home);
	}

	/** All that the dataset holds, as of today: for names, limits and what a reader may choose. */
	get whole(): Dataset {
		return this.#asOf.whole;
	}
	/** What is known on the day shown; whatever shows content reads this. */
	get dataset(): Dataset {
		return this.#asOf.dataset;
	}
	/** The day whose knowledge shows, UTC midnight; null: today. */
	get asOf(): EpochMs | null {
		return this.#asOf.day;
	}
	/** The day of the dataset, UTC midnight. */
	get today(): EpochMs {
		return this.#asOf.today;
	}
	/** Whether what came after the day shows too. */
	get later(): boolean {
		return this.#asOf.later;
	}
	/** What had happened by the day shown and was not public. */
	get outlines(): readonly Outline[] {
		return this.#asOf.outlines;
	}
	/** The days on which something became public or was judged anew, UTC midnights in order. */
	get changeDays(): readonly EpochMs[] {
		return this.#asOf.changeDays;
	}

	get filters(): Filters {
		return this.#filters;
	}
	get query(): string {
		return this.#query;
	}
	get group(): Grouping {
		return this.#group;
	}
	/** IANA zone of the axis. */
	get zone(): string {
		return this.#zone;
	}
	/** The zone database that was loaded for the zone; null where the dataset knows its offsets. */
	get offsetAt(): OffsetAt | null {
		return this.#offsetAt;
	}
	get span(): VisibleSpan {
		return this.camera.span;
	}
	get limits(): SpanLimits {
		return this.#limits;
	}
	/** All events with their places, in time order. */
	get placed(): readonly PlacedEvent[] {
		return this.#placed;
	}
	/** The events that filters and search leave, in time order. */
	get matching(): readonly PlacedEvent[] {
		return this.#matching;
	}
	/** Whether a filter or a search is on. */
	get narrowed(): boolean {
		return (
			this.#query !== '' ||
			Object.values<readonly string[]>({ ...this.#filters }).some(({ length }) => length > 0)
		);
	}
	get selected(): TimelineEvent | null {
		return this.#selected === null ? null : this.event(this.#selected);
	}
	/** The span that the dataset opens with, or all of it. */
	get home(): VisibleSpan {
		const { opens } = this.whole;
		return opens === null ? this.#limits.whole : { from: opens[0], to: opens[1] };
	}

	/** The event with an id, or null. */
	event(id: string): TimelineEvent | null {
		const position = this.positionOf(id);
		return position === null ? null : (this.dataset.events[position] ?? null);
	}

	/** Position of an event in the dataset's list; null for an unknown id. */
	positionOf(id: string): number | null {
		return this.#positions.get(id) ?? null;
	}

	/** The matching events that a span shows, by their mark or by what is drawn of their date, in time order. */
	inSpan({ from, to }: VisibleSpan): PlacedEvent[] {
		return this.#matching.filter(({ date, anchor }) => {
			const stands = anchor >= from && anchor < to;
			return stands || (date.to > from && date.from < to);
		});
	}

	/**
	 * The offset of the zone shown at the time of a timed event, minutes east of UTC; null for dates
	 * without a time of day, and while the zone's database is not loaded.
	 */
	offsetOf(date: EventDate): number | null {
		return offsetOf(date, this.#zone, this.#offsetAt);
	}

	/**
	 * Selects an event, or none; an unknown id selects none. One that is not known on the day shown is
	 * selected and not shown, until a day comes on which it is.
	 */
	select(id: string | null): void {
		this.#selected = id;
	}

	/** Goes to the knowledge of a day (UTC midnight); null or a day from today on: today. */
	setAsOf(day: EpochMs | null): void {
		this.#asOf.set(day);
	}

	setLater(later: boolean): void {
		this.#asOf.setLater(later);
	}

	/** Selects an event and brings its mark into view if it is not. */
	reveal(id: string): void {
		this.select(id);
		this.bringIntoView(id);
	}

	/**
	 * Moves the view so that the mark of an event shows, if it does not.
	 *
	 * @param anchor where the mark stands, wall ms, if that is known
	 */
	bringIntoView(id: string, anchor: number | null = this.#anchorOf(id)): void {
		if (anchor === null) return;
		const { from, to } = this.camera.target;
		const margin = (to - from) * 0.08;
		if (anchor >= from + margin && anchor <= to - margin) return;
		const half = (to - from) / 2;
		this.camera.glide({ from: anchor - half, to: anchor + half });
	}

	/** The matching event `by` places after the selected one in time (negative: before), if any. */
	neighbour(by: number): TimelineEvent | null {
		const at = this.#matching.findIndex(({ event }) => event.id === this.#selected);
		return at < 0 ? null : (this.#matching[at + by]?.event ?? null);
	}

	setFilters(filters: Filters): void {
		this.#filters = filters;
	}

	/** Adds a value to a facet, or takes it away. */
	toggle(facet: keyof Filters, value: string): void {
		const values: readonly string[] = this.#filters[facet];
		const next = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
		this.#filters = { ...this.#filters, [facet]: next };
	}

	/** Takes back all filters and the search. */
	reset(): void {
		this.#filters = NO_FILTERS;
		this.search('', null);
	}

	/** Searches: the words, and the ids found for them (null while they are still looked up). */
	search(query: string, found: readonly string[] | null): void {
		this.#query = query;
		this.#found = query === '' ? null : found;
	}

	/** Ids found for the query, best first; null while nothing is searched for. */
	get found(): readonly string[] | null {
		return this.#found;
	}

	setGroup(group: Grouping): void {
		this.#group = group;
	}

	/** Changes the zone of the axis; zones that the build does not know need `offsetAt`. */
	setZone(zone: string, offsetAt: OffsetAt | null = this.#offsetAt): void {
		this.#offsetAt = offsetAt;
		this.#zone = zone;
	}

	/** Zooms by a factor (> 1: in) around a time, by default the middle or the selected event. */
	zoom(factor: number, at: number = this.#focus()): void {
		this.camera.glide(zoomSpan(this.camera.target, factor, at, this.#limits));
	}

	/** Moves by a share of what is shown. */
	pan(share: number): void {
		const { target } = this.camera;
		this.camera.glide(panSpan(target, share * lengthOf(target), this.#limits));
	}

	showAll(): void {
		this.camera.glide(this.#limits.whole);
	}

	/** Brings a stretch of time into view, with room around it. */
	fit(from: number, to: number): void {
		this.camera.glide(fitSpan(from, to, 0.15, this.#limits));
	}

	/** Brings an era into view, as far as time reaches; its ends may be infinite. */
	showEra(from: number, to: number): void {
		const { whole } = this.#limits;
		this.fit(Math.max(from, whole.from), Math.min(to, whole.to));
	}

	/** Where the mark of an event stands, wall ms. */
	#anchorOf(id: string | null): number | null {
		const position = id === null ? null : this.positionOf(id);
		return position === null ? null : (this.#placed[position]?.anchor ?? null);
	}

	#focus(): number {
		const { from, to } = this.camera.target;
		const anchor = this.#anchorOf(this.#selected);
		return anchor !== null && anchor >= from && anchor <= to ? anchor : (from + to) / 2;
	}
}

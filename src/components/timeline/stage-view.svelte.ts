import { untrack, type Component } from 'svelte';
import type { TimelineEvent } from '../../dataset/compiled.ts';
import { matchesFilters } from '../../dataset/filter-facets.ts';
import { candidates, type Candidates } from '../../layout/candidates.ts';
import { holds } from '../../layout/cluster-row.ts';
import type { EdgeCounts } from '../../layout/edge-counts.ts';
import { FewEvents } from '../../layout/few-events.ts';
import { LABEL_MAX, MARK, type Item } from '../../layout/item.ts';
import {
	divideLanes,
	labelledLanesThatFit,
	lanesThatFit,
	rowMiddle,
	type Lane,
	type LaneSizes,
} from '../../layout/lanes.ts';
import type { EventColumns } from '../../layout/event-columns.ts';
import type { EventsInLanes, LaneChoices } from '../../layout/lane-events.ts';
import type { LaneLists } from '../../layout/lane-lists.ts';
import type { OffsetAt } from '../../layout/place-events.ts';
import { HEAD_ROW } from '../../layout/place-lane.ts';
import type { PlacedCluster, Placement } from '../../layout/placer.ts';
import type { StageEvents } from '../../layout/stage-events.ts';
import { stageItem } from '../../layout/stage-item.ts';
import { ticksOf, type Tick } from '../../layout/ticks.ts';
import { lengthOf, scaleOf, type VisibleSpan } from '../../layout/visible-span.ts';
import { scaleAtStep, stepAtScale } from '../../layout/zoom-step.ts';
import type { EpochMs } from '../../time/units.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';
import { laneGroups, oneLane, OTHERS, type LaneGroup } from '../../layout/lane-groups.ts';
import { directoryOf } from '../reading/directory.ts';
import { standingMark, type DrawnMark, type StandingMark } from './drawn-marks.ts';
import { labelBox } from './label-box.ts';
import type { LyingTrail } from './drawn-trail.ts';
import type { MeasureText } from './measure-text.ts';
import type { StageFrame } from './stage-frame.ts';
import { trailDays } from './trail-days.ts';

/** Importance from which a label is set in bold. */
const BOLD_FROM = 4;
export const WEIGHTS = { bold: 620, normal: 400 } as const;
/** Font size of labels, rem; heights of a lane's parts, rem. */
export const LABEL_SIZE = 0.906;
const SIZES: LaneSizes = { head: 1.5, row: 1.7, gathering: 1.625, foot: 0.25 };
/** Room around the text of a label inside its button, px. */
export const LABEL_PADDING = 8;
/** Most marks and clusters on the stage at once: more than fit the widest screens, where all are drawn. */
const BUDGET = 4000;
/** By so much of the stage's width what is drawn moves on at a time. */
const STRIDE = 1 / 8;
/** So many strides the moving container goes before all in it is placed anew. */
const REACH = 32;
/** Least distance of two axis labels, rem. */
const TICK_APART = 3.7;

/** A lane with its name and its place. */
export interface StageLane extends Lane, LaneGroup {}

/** How the selected event became known, as it lies on the stage. */
export interface StageTrail extends LyingTrail {
	readonly event: TimelineEvent;
	/** Position of the chapter, for the colour. */
	readonly colour: number;
}

/** What the index of very many events is made for. */
export interface StageWish extends LaneChoices {
	/** The words that found what was found. */
	readonly query: string;
	readonly zone: string;
	readonly offsetAt: OffsetAt | null;
	readonly asOf: EpochMs | null;
	/** Whether what came after the day shows too. */
	readonly later: boolean;
}

/** What such an index holds, some 35 bytes an event. */
export interface IndexedStage extends Omit<EventsInLanes, 'importance'> {
	readonly wish: StageWish;
	readonly columns: EventColumns;
	readonly lists: LaneLists;
}

/** Orders very many events (`StageIndex`). */
export interface IndexEvents {
	/** What the index is to be made for now, with room for so many lanes. */
	wishOf(explore: ExploreState, room: number): StageWish;
	/** The newest index there is, which may be for an earlier wish; null while there is none. */
	at(wish: StageWish): IndexedStage | null;
	/** Asks for the index of a wish; what was asked for earlier and is not done is given up. */
	want(wish: StageWish): void;
	/** How far the index is that is being made, 0 to 1; null unless it takes so long that it is told. */
	readonly told: number | null;
	/** Whether there is an index from before, to which `cancel` goes back. */
	readonly canCancel: boolean;
	/** Gives up what is being made, and puts the reader's choices back to those of what is shown. */
	cancel(explore: ExploreState): void;
	/** Ends all work, as the stage goes. */
	end(): void;
	/** Draws how densely events lie where they are more than marks can show (`Densities.svelte`). */
	readonly Densities: Component<{ readonly view: StageView }>;
	/** The events of an index, with the widths of their labels (px) and all of time (wall ms). */
	eventsOf(
		indexed: IndexedStage,
		labelOf: (event: TimelineEvent) => number,
		whole: VisibleSpan,
	): StageEvents;
}

/** How a stage differs from others. */
interface StageChoices {
	readonly joins?: boolean;
	readonly many?: IndexEvents | null;
}

/** What the page tells the stage about itself. */
export interface StageSize {
	/** CSS px. */
	readonly width: number;
	readonly height: number;
	/** CSS px of 1 rem. */
	readonly rem: number;
}

/**
 * Everything the stage draws, derived from what the reader chose and from the stage's size. Marks
 * are positioned around `origin`, a time near the visible span that changes only now and then: panning
 * moves one container and leaves the marks in it alone.
 */
export class StageView implements StageFrame {
	readonly #explore: ExploreState;
	readonly #size: () => StageSize;
	readonly #measure: () => MeasureText;
	readonly #joins: boolean;
	readonly #many: IndexEvents | null;

	readonly sizes: LaneSizes = $derived.by(() => {
		const { rem } = this.#size();
		const { head, row, gathering, foot } = SIZES;
		return { head: head * rem, row: row * rem, gathering: gathering * rem, foot: foot * rem };
	});
	/** No label is wider, px. */
	readonly widest = $derived.by(() =>
		Math.min(LABEL_MAX, Math.max(140, this.#size().width * 0.62)),
	);
	/** Width of an event's label, px. */
	readonly #labelOf = $derived.by(() => {
		const measure = this.#measure();
		const most = this.widest;
		return (event: TimelineEvent): number =>
			Math.min(most, Math.ceil(measure(event.title, weightOf(event))) + LABEL_PADDING);
	});
	/** What filters and search leave on any day, so that lanes stay as the day of knowledge goes by. */
	readonly #passes = $derived.by(() => {
		const { whole, filters, found } = this.#explore;
		const ids = found === null ? null : new Set(found);
		const matches = matchesFilters(whole, filters);
		return (event: TimelineEvent) => matches(event) && (ids?.has(event.id) ?? true);
	});
	readonly #indexed = $derived.by(
		() => this.#many?.at(this.#many.wishOf(this.#explore, this.room)) ?? null,
	);
	readonly #groups = $derived.by(() => {
		if (this.#many) return this.#indexed?.groups ?? oneLane;
		const { height } = this.#size();
		const lanesFor = (most: number) =>
			laneGroups(
				// Chapters are those of all events, so that lanes stay as the day of knowledge goes by.
				this.#explore.group === 'chapter' ? this.#explore.whole : this.#explore.dataset,
				this.#explore.group,
				most,
				this.#passes,
			);
		if (!this.#joins) return lanesFor(this.room);
		const labelled = lanesFor(labelledLanesThatFit(height, this.sizes));
		return labelled.lanes.some(({ id }) => id === OTHERS) ? oneLane : labelled;
	});
	/** What filters and search leave of the events, in their lanes. */
	readonly events: StageEvents = $derived.by(() => {
		const { lanes, laneOf } = this.#groups;
		const { limits } = this.#explore;
		const labelOf = this.#labelOf;
		if (this.#many && this.#indexed) {
			return this.#many.eventsOf(this.#indexed, labelOf, limits.whole);
		}
		const placed = this.#many ? [] : this.#explore.matching;
		const items = placed.map((one) => stageItem(one, laneOf(one.event), labelOf));
		return new FewEvents(items, lanes.length, limits.whole);
	});
	/** How many events of each chapter pass the filters in all, so that lanes keep their heights too. */
	readonly #steadyCounts: ReadonlyMap<string, number> = $derived.by(() => {
		const counts = new Map<string, number>();
		if (this.#indexed) return this.#indexed.steadyCounts;
		const { asOf, whole, found, group } = this.#explore;
		if (asOf === null || group !== 'chapter' || found !== null) return counts;
		for (const event of whole.events.filter(this.#passes)) {
			counts.set(event.chapter, (counts.get(event.chapter) ?? 0) + 1);
		}
		return counts;
	});
	readonly lanes: readonly StageLane[] = $derived.by(() => {
		const counts = this.#groups.lanes.map(({ id }, i) => ({
			id,
			count: Math.max(this.events.counts[i] ?? 0, this.#steadyCounts.get(id) ?? 0),
		}));
		return divideLanes(counts, this.#size().height, this.sizes).map((lane, i) => ({
			...lane,
			title: this.#groups.lanes[i]?.title ?? null,
		}));
	});
	readonly #placed = $derived(this.events.place(this.lanes));

	readonly #scale = $derived.by(() => scaleOf(this.#explore.span, this.#size().width));
	readonly #step = $derived(stepAtScale(this.#scale));
	readonly #selectedItem = $derived.by(() => {
		const { selected } = this.#explore;
		return selected === null ? null : this.itemOf(selected.id);
	});
	readonly #trailDays = $derived.by(() =>
		this.#explore.selected ? trailDays(this.#explore.selected) : [],
	);
	readonly placement: Placement = $derived.by(() => {
		// Few events are placed at once, whatever is in view.
		const span = this.#many ? this.window : this.#explore.limits.whole;
		return this.#selectedItem
			? this.#placed.withFirst(this.#step, span, this.#selectedItem, this.#trailDays)
			: this.#placed.at(this.#step, span);
	});
	/** Null where nothing is selected, or its trail tells nothing that its mark does not. */
	readonly trail: StageTrail | null = $derived.by(() => {
		const { trail, lanes } = this.placement;
		if (!trail) return null;
		const { item, points, row } = trail;
		const mark = lanes[item.lane]?.marks.find((one) => one.item === item);
		const event = this.eventOf(item);
		return {
			event,
			colour: this.colourOf(event),
			days: this.#trailDays,
			points,
			anchor: item.anchor,
			markY: this.y(item.lane, mark?.row ?? row),
			y: this.y(item.lane, row),
		};
	});
	/** By how much time the window moves on, the same within a step of the zoom. */
	readonly #stride = $derived.by(
		() => ((this.#size().width || 1) * STRIDE) / scaleAtStep(this.#step),
	);
	readonly #firstStride = $derived.by(() => Math.floor(this.#explore.span.from / this.#stride));
	readonly #lastStride = $derived.by(() => Math.ceil(this.#explore.span.to / this.#stride));
	/** Wall ms at which the moving container has x = 0. */
	readonly origin = $derived(Math.floor(this.#firstStride / REACH) * REACH * this.#stride);
	/** What is drawn: the visible span with half a stride or more on either side. */
	readonly window: VisibleSpan = $derived({
		from: (this.#firstStride - 0.5) * this.#stride,
		to: (this.#lastStride + 0.5) * this.#stride,
	});
	/** Whether nothing has moved for a while, as `Timeline.svelte` notes: words wait for that. */
	rests = $state.raw(true);
	/** The span whose edges are counted at; while it moves, that of the last stride. */
	readonly #told = $derived.by(() => {
		void [this.#firstStride, this.#lastStride];
		return this.rests ? this.#explore.span : untrack(() => this.#explore.span);
	});
	readonly candidates: Candidates = $derived(candidates(this.placement, this.window, BUDGET, MARK));
	readonly #colours = $derived.by(() => directoryOf(this.#explore.dataset).chapterOrder);
	/**
	 * How what is drawn lies inside the moving container, read once for all marks; `beside`: how far it
	 * lies from where whole pixels would put it, px.
	 */
	readonly #lie = $derived.by(
		(): Omit<StageFrame, 'shift' | 'rests'> & { readonly beside: number } => {
			const { scale, width, window, origin, lanes, sizes } = this;
			// The container moves by whole pixels: what it holds is copied, and not drawn between pixels.
			const exact = untrack(() => this.#exactShift);
			const beside = exact - Math.round(exact);
			const beyond = width / scale;
			const [least, most] = [window.from - beyond, window.to + beyond];
			const colours = this.#colours;
			return {
				scale,
				width,
				window,
				beside,
				x: (at) => (Math.min(Math.max(at, least), most) - origin) * scale + beside,
				y(lane, row) {
					const at = lanes[lane];
					if (!at) return 0;
					return row === HEAD_ROW ? at.top + sizes.head / 2 : rowMiddle(at, row, sizes);
				},
				eventOf: (item) => this.eventOf(item),
				colourOf: ({ chapter }) => colours.get(chapter) ?? -1,
			};
		},
	);
	/** The marks where they stand at the present scale. */
	readonly standing: readonly StandingMark[] = $derived.by(() => {
		const lie = this.#lie;
		return this.candidates.marks.map((placed) => standingMark(placed, lie));
	});
	/** The marks as they are drawn now. */
	readonly marks: readonly DrawnMark[] = $derived.by(() => {
		const frame = { ...this.#lie, shift: this.shift, rests: this.rests };
		const { from } = this.#explore.span;
		return this.standing.map((mark) => ({ ...mark, label: labelBox(mark.placed, frame, from) }));
	});
	readonly ticks: readonly Tick[] = $derived.by(() => {
		const { width, rem } = this.#size();
		if (width <= 0) return [];
		// As far apart as they are at the least scale of the step, so that they stay while zooming in it.
		const drawn = lengthOf(this.window) * scaleAtStep(this.#step);
		return ticksOf(this.window, drawn, TICK_APART * rem);
	});

	/**
	 * @param joins where not every lane has room for labels, all events share one
	 * @param many where there are too many events to hold each: an index of them
	 */
	constructor(
		explore: ExploreState,
		size: () => StageSize,
		measure: () => MeasureText,
		{ joins = false, many = null }: StageChoices = {},
	) {
		this.#explore = explore;
		this.#size = size;
		this.#measure = measure;
		this.#joins = joins;
		this.#many = many;
	}

	/** Places what zooming in may show, step by step, to be done while nothing else is. */
	placeAhead(): Generator<void, void> {
		const deepest = stepAtScale(
			scaleOf({ from: 0, to: this.#explore.limits.shortest }, this.width),
		);
		const { from, to } = this.#explore.camera.target;
		return this.#placed.ahead(deepest, (from + to) / 2);
	}

	/** Lanes for which there is room. */
	get room(): number {
		return lanesThatFit(this.height, this.sizes);
	}
	/** Whether there is something to draw: very many events are put in order first. */
	get isReady(): boolean {
		return this.#many === null || this.#indexed !== null;
	}
	/** What else is drawn where there are very many events. */
	get Densities(): IndexEvents['Densities'] | undefined {
		return this.#many?.Densities;
	}
	/** Px per ms. */
	get scale(): number {
		return this.#scale;
	}
	/** Of the stage, px. */
	get width(): number {
		return this.#size().width;
	}
	get height(): number {
		return this.#size().height;
	}
	/** The item of an event; null where it is not shown. */
	itemOf(id: string): Item | null {
		const position = this.#explore.positionOf(id);
		return position === null ? null : this.events.itemAt(position);
	}
	get #exactShift(): number {
		return this.pxAt(this.origin);
	}
	/** How far the moving container is shifted, whole px. */
	get shift(): number {
		return Math.round(this.#exactShift - this.#lie.beside);
	}
	/** Px of a time inside the moving container; of one far out of view, a place out of view. */
	x(at: number): number {
		return this.#lie.x(at);
	}
	/** Px of the middle of a row from the top of the stage. */
	y(lane: number, row: number): number {
		return this.#lie.y(lane, row);
	}
	/** Px of a time from the left of the stage. */
	pxAt(time: number): number {
		return (time - this.#explore.span.from) * this.#scale;
	}
	/** The time at a pixel of the stage, wall ms. */
	timeAt(px: number): number {
		return this.#explore.span.from + px / this.#scale;
	}
	/** The cluster that holds an event now; null where its mark stands alone. */
	clusterOf(item: Item): PlacedCluster | null {
		const lane = this.placement.lanes[item.lane];
		// Of a great cluster not all are listed: in its time others may have marks of their own.
		if (!lane || lane.marks.some((mark) => mark.item.index === item.index)) return null;
		return lane.clusters.find((cluster) => holds(cluster, item)) ?? null;
	}
	/** The first event of whose date something is drawn in a span in which no mark stands. */
	reachingInto(span: VisibleSpan): Item | null {
		const first = this.#many ? undefined : this.#explore.inSpan(span)[0];
		return first ? this.events.itemAt(first.index) : null;
	}
	eventOf(item: Item): TimelineEvent {
		return this.#explore.dataset.events[item.index]!;
	}
	/** How many events of a lane lie before and after what is shown. */
	edges(lane: number): EdgeCounts {
		return this.#placed.edges(this.placement, lane, this.#told, this.window);
	}
	/** Which colour a lane has, where it is that of a chapter. */
	colourOfLane(lane: number): number | undefined {
		const position = this.#colours.get(this.lanes[lane]?.id ?? '');
		return position === undefined ? undefined : position % 8;
	}
	/** Position of an event's chapter, which gives its colour. */
	colourOf(event: TimelineEvent): number {
		return this.#lie.colourOf(event);
	}
}

export const weightOf = (event: TimelineEvent): number =>
	event.importance >= BOLD_FROM ? WEIGHTS.bold : WEIGHTS.normal;

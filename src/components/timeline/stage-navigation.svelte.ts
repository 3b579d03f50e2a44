import type { Item } from '../../layout/item.ts';
import type { VisibleSpan } from '../../layout/visible-span.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';
import type { StageView } from './stage-view.svelte.ts';

/**
 * Which mark holds the one tab stop of the stage, and where the arrow keys lead from it: in time, and
 * from lane to lane. Knows ids of events and no elements.
 */
export class StageNavigation {
	readonly #explore: ExploreState;
	readonly #view: StageView;
	#wanted = $state.raw<string | null>(null);

	/**
	 * The event whose mark (or cluster) the Tab key reaches: the last one visited, else the selected
	 * one, if they are in view, else the first in view; null where nothing is.
	 */
	readonly stopItem: Item | null = $derived.by(() => {
		const { selected, camera } = this.#explore;
		for (const id of [this.#wanted, selected?.id]) {
			const item = id ? this.#view.itemOf(id) : null;
			if (item && stands(item, camera.target)) return item;
		}
		const first = this.#view.events.firstIn(camera.target);
		return first ?? this.#view.reachingInto(camera.target);
	});
	/** Its id. */
	readonly stop: string | null = $derived(this.#idOf(this.stopItem));

	constructor(explore: ExploreState, view: StageView) {
		this.#explore = explore;
		this.#view = view;
	}

	/** Makes an event the tab stop. */
	visit(id: string): void {
		this.#wanted = id;
	}

	/** The event last visited, in view or not. */
	get visited(): string | null {
		return this.#wanted;
	}

	/** Where the mark of the tab stop stands, wall ms. */
	get anchor(): number | undefined {
		return this.stopItem?.anchor;
	}

	/**
	 * The event `by` places later in time, beyond those that share a cluster with the tab stop; stops at
	 * the first and the last. Where no mark is in view, the nearest outside.
	 */
	inTime(by: number): string | null {
		const { events } = this.#view;
		const { target } = this.#explore.camera;
		const { stopItem } = this;
		if (stopItem && stands(stopItem, target)) {
			return this.#idOf(events.beside(stopItem, by, this.#view.clusterOf(stopItem)));
		}
		const way = by > 0 ? 1 : -1;
		const next = events.nextTo(target.to, way) ?? events.nextTo(target.to, way > 0 ? -1 : 1);
		return this.#idOf(Number.isFinite(by) || !next ? next : events.beside(next, by, null));
	}

	/** Where to be on a screen that was turned to, forward or back: still at `id`, or at its first. */
	onScreen(screen: VisibleSpan, way: 1 | -1, id: string | null): string | null {
		const item = id === null ? null : this.#view.itemOf(id);
		if (item && stands(item, screen)) return id;
		const { events } = this.#view;
		return this.#idOf(way > 0 ? events.firstIn(screen) : events.lastIn(screen));
	}

	/**
	 * The id of the event nearest in time in the next lane (1), or the one before (-1), that has any;
	 * null: none has.
	 */
	inLane(by: 1 | -1): string | null {
		const view = this.#view;
		const current = this.stopItem;
		if (!current) return null;
		for (let lane = current.lane + by; view.lanes[lane]; lane += by) {
			const nearest = view.events.nearest(lane, current.anchor);
			if (nearest) return this.#idOf(nearest);
		}
		return null;
	}

	#idOf(item: Item | null): string | null {
		return item === null ? null : this.#view.eventOf(item).id;
	}
}

/** Whether the mark of an event stands in a span. */
const stands = ({ anchor }: Item, { from, to }: VisibleSpan): boolean =>
	anchor >= from && anchor < to;

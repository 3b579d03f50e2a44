import type { VisibleSpan } from '../../layout/visible-span.ts';
import type { PlacedEvent } from '../../layout/place-events.ts';
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
	readonly stop: string | null = $derived.by(() => {
		const { selected, camera } = this.#explore;
		const inView = this.#standing(camera.target);
		const isInView = (id: string) => inView.some(({ event }) => event.id === id);
		const wanted = [this.#wanted, selected?.id ?? null].find((id) => id !== null && isInView(id));
		const shown = inView[0] ?? this.#explore.inSpan(camera.target)[0];
		return wanted ?? shown?.event.id ?? null;
	});

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
		return this.#explore.matching.find(({ event }) => event.id === this.stop)?.anchor;
	}

	/**
	 * The event `by` places later in time, beyond those that share a cluster with the tab stop; stops at
	 * the first and the last. Where no mark is in view, the nearest outside.
	 */
	inTime(by: number): string | null {
		const { matching, camera } = this.#explore;
		const step = Math.sign(by);
		const here = this.#standing(camera.target).find(({ event }) => event.id === this.stop);
		let at = here ? matching.indexOf(here) : -1;
		if (!here) {
			const after = matching.findIndex(({ anchor }) => anchor >= camera.target.to);
			at = (after < 0 ? matching.length : after) - (step > 0 ? 1 : 0);
		}
		const together = this.#together();
		let next = Math.min(Math.max(at + by, 0), matching.length - 1);
		while (matching[next + step] && together.has(matching[next]!.event.id)) next += step;
		return matching[next]?.event.id ?? null;
	}

	/** Where to be on a screen that was turned to, forward or back: still at `id`, or at its first. */
	onScreen(screen: VisibleSpan, way: 1 | -1, id: string | null): string | null {
		const standing = this.#standing(screen);
		const same = standing.find(({ event }) => event.id === id);
		return (same ?? standing.at(way > 0 ? 0 : -1))?.event.id ?? null;
	}

	/** The event nearest in time in the next lane (1) or the one before (-1) that has any. */
	inLane(by: 1 | -1): string | null {
		const view = this.#view;
		const current = view.items.find((item) => view.eventOf(item).id === this.stop);
		if (!current) return null;
		const distance = (anchor: number) => Math.abs(anchor - current.anchor);
		for (let lane = current.lane + by; view.lanes[lane]; lane += by) {
			const [first, ...others] = view.lanes[lane]?.items ?? [];
			if (!first) continue;
			const nearest = others.reduce(
				(best, item) => (distance(item.anchor) < distance(best.anchor) ? item : best),
				first,
			);
			return view.eventOf(nearest).id;
		}
		return null;
	}

	/** The events whose marks stand in a span. */
	#standing({ from, to }: VisibleSpan): PlacedEvent[] {
		return this.#explore.matching.filter(({ anchor }) => anchor >= from && anchor < to);
	}

	/** The ids of the events that share a cluster with the tab stop. */
	#together(): ReadonlySet<string> {
		const { lanes } = this.#view.placement;
		const ids = lanes
			.flatMap(({ clusters }) => clusters)
			.map(({ items }) => items.map((item) => this.#view.eventOf(item).id));
		return new Set(ids.find((members) => members.some((id) => id === this.stop)));
	}
}

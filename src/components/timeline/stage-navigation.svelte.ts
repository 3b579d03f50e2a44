import type { ExploreState } from '../../state/explore-state.svelte.ts';
import type { StageView } from './stage-view.svelte.ts';

/**
 * Which mark holds the one tab stop of the stage, and where the arrow keys lead from it: in time, and
 * from lane to lane. Knows ids of events and no elements.
 */
export class StageNavigation {
	readonly #explore: ExploreState;
	readonly #view: StageView;
	#wanted = $state<string | null>(null);

	/**
	 * The event whose mark (or cluster) the Tab key reaches: the last one visited, else the selected
	 * one, else the first in view; null where no event matches.
	 */
	readonly stop: string | null = $derived.by(() => {
		const { matching, selected, span } = this.#explore;
		const ids = new Set(matching.map(({ event }) => event.id));
		const wanted = this.#wanted ?? selected?.id ?? null;
		if (wanted !== null && ids.has(wanted)) return wanted;
		return (this.#explore.inSpan(span)[0] ?? matching[0])?.event.id ?? null;
	});

	constructor(explore: ExploreState, view: StageView) {
		this.#explore = explore;
		this.#view = view;
	}

	/** Makes an event the tab stop. */
	visit(id: string): void {
		this.#wanted = id;
	}

	/** Where the mark of the tab stop stands, wall ms. */
	get anchor(): number | undefined {
		return this.#explore.matching.find(({ event }) => event.id === this.stop)?.anchor;
	}

	/** The event `by` places later in time; stops at the first and the last. */
	inTime(by: number): string | null {
		const { matching } = this.#explore;
		const at = matching.findIndex(({ event }) => event.id === this.stop);
		const next = Math.min(Math.max(at + by, 0), matching.length - 1);
		return matching[next]?.event.id ?? null;
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
}

import type { Cluster } from './cluster-row.ts';
import { edgeCounts } from './edge-counts.ts';
import type { Item } from './item.ts';
import type { Lane } from './lanes.ts';
import { Placer } from './placer.ts';
import type { StageEvents, StagePlacement } from './stage-events.ts';
import type { VisibleSpan } from './visible-span.ts';

/** As many events as can all be placed at once, each an item, in the dataset's order. */
export class FewEvents implements StageEvents {
	readonly counts: readonly number[];
	readonly #items: readonly Item[];
	readonly #byLane: readonly (readonly Item[])[];
	readonly #byIndex: ReadonlyMap<number, Item>;
	readonly #whole: VisibleSpan;

	/** @param whole all of time, wall ms */
	constructor(items: readonly Item[], laneCount: number, whole: VisibleSpan) {
		this.#items = items;
		this.#whole = whole;
		const byLane = Array.from({ length: laneCount }, (): Item[] => []);
		for (const item of items) byLane[item.lane]?.push(item);
		this.#byLane = byLane;
		this.#byIndex = new Map(items.map((item) => [item.index, item]));
		this.counts = byLane.map(({ length }) => length);
	}

	itemAt(position: number): Item | null {
		return this.#byIndex.get(position) ?? null;
	}

	each(tell: (position: number, anchor: number) => void): void {
		this.#items.forEach(({ index, anchor }) => tell(index, anchor));
	}

	place(lanes: readonly Lane[]): StagePlacement {
		const placer = new Placer(this.#items, lanes, this.#whole);
		return {
			at: (step) => placer.at(step),
			withFirst: (step, _, first, stops) => placer.withFirst(step, first, stops),
			ahead: (deepest) => placer.ahead(deepest),
			edges: ({ lanes: placed }, lane, span) => {
				const at = placed[lane];
				return edgeCounts(at ?? { marks: [], clusters: [] }, span);
			},
		};
	}

	firstIn({ from, to }: VisibleSpan): Item | null {
		return this.#items.find(({ anchor }) => anchor >= from && anchor < to) ?? null;
	}

	lastIn({ from, to }: VisibleSpan): Item | null {
		return this.#items.findLast(({ anchor }) => anchor >= from && anchor < to) ?? null;
	}

	beside(item: Item, by: number, cluster: Cluster | null): Item | null {
		const step = Math.sign(by);
		const at = this.#items.indexOf(item);
		let next = Math.min(Math.max(at + by, 0), this.#items.length - 1);
		while (this.#items[next + step] && cluster?.items.includes(this.#items[next]!)) next += step;
		return this.#items[next] ?? null;
	}

	nextTo(time: number, way: 1 | -1): Item | null {
		const after = this.#items.findIndex(({ anchor }) => anchor >= time);
		const at = (after < 0 ? this.#items.length : after) - (way > 0 ? 0 : 1);
		return this.#items[at] ?? null;
	}

	nearest(lane: number, time: number): Item | null {
		const distance = ({ anchor }: Item) => Math.abs(anchor - time);
		const [first = null, ...others] = this.#byLane[lane] ?? [];
		return others.reduce(
			(best, item) => (best !== null && distance(item) < distance(best) ? item : best),
			first,
		);
	}
}

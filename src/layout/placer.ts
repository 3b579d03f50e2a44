import type { Item } from './item.ts';
import type { Lane } from './lanes.ts';
import {
	placeLane,
	type LanePlacement,
	type PlacedCluster,
	type PlacedMark,
} from './place-lane.ts';
import { placeTrail, type PlacedTrail } from './place-trail.ts';
import type { TrailStop } from './trail-points.ts';
import { scaleAtStep, stepAtScale } from './zoom-step.ts';

/** All lanes at one zoom step. */
export interface Placement {
	readonly step: number;
	readonly lanes: readonly LanePlacement[];
	/** Of the item that was served first. */
	readonly trail?: PlacedTrail;
}

/**
 * Places items step by step from the coarsest scale, where the whole of time is `COARSEST` px wide,
 * and remembers each step. A placement depends on the items, the rows of the lanes and the step, and
 * on nothing else: not on what is in view, nor on the steps visited before.
 */
export class Placer {
	static readonly COARSEST = 200;
	readonly #byLane: readonly (readonly Item[])[];
	readonly #lanes: readonly Lane[];
	readonly #first: number;
	readonly #steps = new Map<number, Placement>();

	/** `lanes[i]` takes the items with `lane === i`; `whole` is the length of time in ms. */
	constructor(items: readonly Item[], lanes: readonly Lane[], whole: number) {
		this.#lanes = lanes;
		this.#byLane = lanes.map((_, lane) => items.filter((item) => item.lane === lane));
		this.#first = stepAtScale(Placer.COARSEST / whole);
	}

	/** The placement at a step; steps before the coarsest are treated as the coarsest. */
	at(step: number): Placement {
		const wanted = Math.max(step, this.#first);
		let placement = this.#steps.get(wanted);
		for (let s = this.#first; placement === undefined || placement.step < wanted; s++) {
			placement = this.#steps.get(s) ?? this.#place(s, this.#steps.get(s - 1) ?? null);
			this.#steps.set(s, placement);
		}
		return placement;
	}

	/** Places every step down to the deepest ahead of need, pausing after each. */
	*ahead(deepest: number): Generator<void, void> {
		for (let step = this.#first; step <= deepest; step++) {
			this.at(step);
			yield;
		}
	}

	/**
	 * The placement at a step with one item served first, so that it has its label, and room for its
	 * trail: only its own lane is placed anew, and only what stands in its way moves.
	 */
	withFirst(step: number, first: Item, stops: readonly TrailStop[] = []): Placement {
		const base = this.at(step);
		const at = base.lanes[first.lane];
		if (!at) return base;
		const scale = scaleAtStep(base.step);
		const items = this.#byLane[first.lane] ?? [];
		const labelled = at.marks.some(
			({ item, side, row }) => item === first && side && row < at.rows,
		);
		const plain = labelled ? at : placeLane(first.lane, items, at.rows, scale, at, first);
		const { lane, trail } = placeTrail(plain, items, scale, first, stops);
		if (lane === at && trail === null) return base;
		return {
			...base,
			lanes: base.lanes.map((other) => (other.lane === first.lane ? lane : other)),
			...(trail && { trail }),
		};
	}

	#place(step: number, coarser: Placement | null): Placement {
		const scale = scaleAtStep(step);
		const lanes = this.#lanes.map((lane, i) =>
			placeLane(i, this.#byLane[i] ?? [], lane.rows, scale, coarser?.lanes[i] ?? null),
		);
		return { step, lanes };
	}
}

export type { LanePlacement, PlacedCluster, PlacedMark, PlacedTrail };

import { REACH, type Item } from './item.ts';
import type { Lane } from './lanes.ts';
import {
	byImportance,
	gatherRest,
	placeLane,
	settleLabels,
	type Labelled,
	type LanePlacement,
	type PlacedCluster,
	type PlacedMark,
} from './place-lane.ts';
import { placeTrail, type PlacedTrail } from './place-trail.ts';
import type { TrailStop } from './trail-points.ts';
import type { VisibleSpan } from './visible-span.ts';
import { coarsestStep, scaleAtStep } from './zoom-step.ts';

/** All lanes at one zoom step. */
export interface Placement {
	readonly step: number;
	readonly lanes: readonly LanePlacement[];
	/** Of the item that was served first. */
	readonly trail?: PlacedTrail;
}

/**
 * Places items step by step from the coarsest scale (`coarsestStep`) and remembers each step. A
 * placement depends on the items, the rows of the lanes and the step, and on nothing else: not on what
 * is in view, nor on the steps visited before.
 */
export class Placer {
	/** Most important first. */
	readonly #byLane: readonly (readonly Item[])[];
	readonly #lanes: readonly Lane[];
	/** Beginning of all of time, wall ms. */
	readonly #from: number;
	readonly #first: number;
	readonly #labels = new Map<number, readonly Labelled[]>();
	readonly #steps = new Map<number, Placement>();

	/** `lanes[i]` takes the items with `lane === i`; `whole` is all of time, wall ms. */
	constructor(items: readonly Item[], lanes: readonly Lane[], whole: VisibleSpan) {
		this.#lanes = lanes;
		this.#from = whole.from;
		this.#byLane = lanes.map((_, lane) =>
			items.filter((item) => item.lane === lane).sort(byImportance),
		);
		this.#first = coarsestStep(whole);
	}

	/** The placement at a step; steps before the coarsest are treated as the coarsest. */
	at(step: number): Placement {
		const wanted = Math.max(step, this.#first);
		const placement = this.#steps.get(wanted) ?? this.#place(wanted);
		this.#steps.set(wanted, placement);
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
		const items = this.#byLane[first.lane]!;
		const labelled = at.marks.some(
			({ item, side, row }) => item === first && side && row < at.rows,
		);
		const plain = labelled
			? at
			: placeLane(first.lane, items, at.rows, scale, { coarser: at, first });
		const { lane, trail } = placeTrail(plain, items, scale, first, stops);
		if (lane === at && trail === null) return base;
		return {
			...base,
			lanes: base.lanes.map((other) => (other.lane === first.lane ? lane : other)),
			...(trail && { trail }),
		};
	}

	#place(step: number): Placement {
		const scale = scaleAtStep(step);
		const labels = this.#labelled(step);
		const lanes = this.#lanes.map(({ rows }, i) =>
			gatherRest(i, this.#byLane[i]!, rows, scale, labels[i]!),
		);
		return { step, lanes };
	}

	/** The labels of a step rest on those of the step before; what gathers below them does not. */
	#labelled(step: number): readonly Labelled[] {
		const known = this.#labels.get(step);
		if (known) return known;
		const coarser = step > this.#first ? this.#labelled(step - 1) : [];
		const scale = scaleAtStep(step);
		// Before all of time nobody can look; the sign of an unknown beginning may reach there.
		const within = { left: this.#from * scale - REACH, right: Infinity };
		const labels = this.#lanes.map(({ rows }, i) =>
			settleLabels(this.#byLane[i]!, rows, scale, { coarser: coarser[i], within }),
		);
		this.#labels.set(step, labels);
		return labels;
	}
}

export type { LanePlacement, PlacedCluster, PlacedMark, PlacedTrail };

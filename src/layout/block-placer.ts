import { CELL, joinCells, type Cluster, type Gathered } from './cluster-row.ts';
import { denseClusters } from './dense-clusters.ts';
import { parted, partOf } from './equal-parts.ts';
import { extentOf, freePlace } from './free-place.ts';
import type { Extent, Item } from './item.ts';
import type { LaneIndex } from './lane-index.ts';
import type { Lane } from './lanes.ts';
import { byImportance, labelSingles, settleLabels, type PlacedMark } from './place-lane.ts';
import type { LanePlacement, Placement } from './placer.ts';
import { lengthOf, type VisibleSpan } from './visible-span.ts';
import { coarsestStep, scaleAtStep } from './zoom-step.ts';

/** Least width of a block, px; it is less than twice as wide. */
const BLOCK = 2048;
/** Of a stretch this wide (px), so many events may ask for a label: more never find room. */
const STRETCH = 64;
const ASKING = 4;
/** Up to so many gathered in one place are all listed; of more, some. */
const LISTED = 16;
const SOME = 5;
/** Most blocks that are remembered; of more, those made first are forgotten. */
const REMEMBERED = 128;

/** A lane in a block. */
interface LaneBlock {
	/** With a label in a row, those of the step before that reach into the block among them. */
	readonly labelled: readonly PlacedMark[];
	/** Indices of the events that have a label. */
	readonly settled: ReadonlySet<number>;
	/** Alone in the row where the rest gathers. */
	readonly singles: readonly PlacedMark[];
	readonly clusters: readonly Cluster[];
}

/**
 * Places as many events as there may be, block by block: a block is a stretch of time some thousand
 * pixels wide at its step. Its cost depends on its width and not on the number of events in it, since
 * it asks the index for the few most important of each place and for counts of the rest.
 *
 * As with `Placer`, labels stay while zooming in, and a placement depends on the step alone: a block
 * takes over what its place had at the step before, up to the coarsest. Borders of blocks are borders
 * at every finer step too, and only what lay on one side of a border gets a new label, so that
 * neighbours agree on what reaches from one into the other.
 */
export class BlockPlacer {
	readonly #index: LaneIndex;
	readonly #lanes: readonly Lane[];
	readonly #itemAt: (position: number, lane: number) => Item;
	readonly #whole: VisibleSpan;
	readonly #first: number;
	readonly #blocks = new Map<string, readonly LaneBlock[]>();
	#last: { readonly key: string; readonly placement: Placement } | null = null;

	/**
	 * @param lanes `lanes[i]` has the events of lane `i` of the index
	 * @param itemAt the item of an event, by its position in the dataset; asked for few
	 * @param whole all of time, wall ms
	 */
	constructor(
		index: LaneIndex,
		lanes: readonly Lane[],
		itemAt: (position: number, lane: number) => Item,
		whole: VisibleSpan,
	) {
		this.#index = index;
		this.#lanes = lanes;
		this.#itemAt = itemAt;
		this.#whole = whole;
		this.#first = coarsestStep(whole);
	}

	/** What stands in the blocks that a span touches; steps before the coarsest count as that. */
	at(step: number, span: VisibleSpan): Placement {
		const wanted = Math.max(step, this.#first);
		const numbers = this.#numbers(wanted, span);
		const key = `${wanted} ${numbers[0]} ${numbers.length}`;
		if (this.#last?.key === key) return this.#last.placement;
		const blocks = numbers.map((number) => this.#block(wanted, number));
		const lanes = this.#lanes.map((lane, i) =>
			together(
				blocks.map((block) => block[i]!),
				i,
				lane,
			),
		);
		const placement = { step: wanted, lanes };
		this.#last = { key, placement };
		return placement;
	}

	/** The stretch of time whose marks `at` tells. */
	covered(step: number, span: VisibleSpan): VisibleSpan {
		const length = blockLength(Math.max(step, this.#first));
		const origin = this.#whole.from;
		const last = Math.ceil(lengthOf(this.#whole) / length);
		const within = (number: number) => Math.min(Math.max(number, 0), last);
		const first = within(Math.floor((span.from - origin) / length));
		const end = within(Math.max(Math.ceil((span.to - origin) / length), first + 1));
		return { from: origin + first * length, to: origin + end * length };
	}

	/**
	 * The same with one item served first: where its lane left it without a label, it moves into a row
	 * that has room, or else into the line of the lane's name.
	 */
	withFirst(step: number, span: VisibleSpan, first: Item): Placement {
		const placement = this.at(step, span);
		const lane = placement.lanes[first.lane];
		const is = ({ item }: PlacedMark) => item.index === first.index;
		if (!lane || lane.marks.some((mark) => is(mark) && mark.side !== null && mark.row < lane.rows))
			return placement;
		const others = this.#without(placement.step, span, first, lane);
		const mark = freePlace(first, others.marks, lane.rows, scaleAtStep(placement.step));
		const moved: LanePlacement = { ...others, marks: [...others.marks, mark] };
		return {
			...placement,
			lanes: placement.lanes.map((other) => (other === lane ? moved : other)),
		};
	}

	/** A lane without an event that has no label in its rows: what it stood among gathers anew. */
	#without(
		step: number,
		span: VisibleSpan,
		{ index, anchor, lane }: Item,
		{ rows }: LanePlacement,
	) {
		const home = this.#numberAt(step, anchor);
		const blocks = this.#numbers(step, span).map((number) => {
			const block = this.#block(step, number)[lane]!;
			if (number !== home) return block;
			const settled = new Set([...block.settled, index]);
			const anchors = [...block.labelled.map(({ item }) => item.anchor), anchor];
			return { ...block, ...this.#rest(step, home, lane, rows, anchors, settled) };
		});
		return together(blocks, lane, { rows });
	}

	/** Places around a time, step by step, what zooming in there will show, pausing after each block. */
	*ahead(deepest: number, at: number): Generator<void, void> {
		for (let step = this.#first; step <= deepest; step++) {
			this.#block(step, this.#numberAt(step, at));
			yield;
		}
	}

	/** The blocks that a span touches. */
	#numbers(step: number, span: VisibleSpan): number[] {
		const { from, to } = this.covered(step, span);
		const length = blockLength(step);
		const first = Math.round((from - this.#whole.from) / length);
		return Array.from({ length: Math.round((to - from) / length) }, (_, i) => first + i);
	}

	/** The time of a block, wall ms. */
	#spanOf(step: number, number: number): VisibleSpan {
		const length = blockLength(step);
		const from = this.#whole.from + number * length;
		return { from, to: from + length };
	}

	#numberAt(step: number, at: number): number {
		return Math.floor((at - this.#whole.from) / blockLength(step));
	}

	#block(step: number, number: number): readonly LaneBlock[] {
		const key = `${step} ${number}`;
		const known = this.#blocks.get(key);
		if (known) return known;
		const coarser =
			step > this.#first
				? this.#block(step - 1, blockLength(step - 1) > blockLength(step) ? number >> 1 : number)
				: null;
		const block = this.#lanes.map((lane, i) => this.#place(step, number, i, lane, coarser?.[i]));
		if (this.#blocks.size >= REMEMBERED) this.#forget();
		this.#blocks.set(key, block);
		return block;
	}

	#forget(): void {
		const keys = [...this.#blocks.keys()];
		for (const key of keys.slice(0, REMEMBERED / 2)) this.#blocks.delete(key);
	}

	#place(
		step: number,
		number: number,
		lane: number,
		{ rows }: Lane,
		coarser: LaneBlock | undefined,
	): LaneBlock {
		const scale = scaleAtStep(step);
		const span = this.#spanOf(step, number);
		if (this.#index.total(lane) === 0) {
			return { labelled: [], settled: new Set(), singles: [], clusters: [] };
		}
		const within = { left: span.from * scale, right: span.to * scale };
		const kept = coarser?.labelled.filter((mark) => reachesInto(mark, within, scale)) ?? [];
		const { marks: labelled, settled } = settleLabels(
			this.#asking(lane, span, scale),
			rows,
			scale,
			{
				coarser: { marks: kept },
				within,
			},
		);
		const anchors = labelled.map(({ item }) => item.anchor);
		return { labelled, settled, ...this.#rest(step, number, lane, rows, anchors, settled) };
	}

	/**
	 * The row where the rest of a block gathers.
	 *
	 * @param anchors of what has a label, here or in a block beside
	 * @param settled indices of those events
	 */
	#rest(
		step: number,
		number: number,
		lane: number,
		rows: number,
		anchors: readonly number[],
		settled: ReadonlySet<number>,
	): Pick<LaneBlock, 'singles' | 'clusters'> {
		const scale = scaleAtStep(step);
		const span = this.#spanOf(step, number);
		const length = blockLength(step);
		const within = { left: span.from * scale, right: span.to * scale };
		const cells = Math.floor((length * scale) / CELL);
		const grid = { left: within.left, cell: (length * scale) / cells };
		const gathered = this.#gathered(lane, span, cells, scale, anchors, settled);
		const { marks: alone, clusters } = joinCells(gathered, scale, grid);
		return {
			singles: labelSingles(alone, clusters, rows, scale, within),
			clusters: denseClusters(clusters, grid, cells, scale, (part) =>
				this.#index.count(lane, part),
			),
		};
	}

	/** The events that may ask for a label, the few most important of each place; most important first. */
	#asking(lane: number, span: VisibleSpan, scale: number): Item[] {
		const stretches = Math.ceil((lengthOf(span) * scale) / STRETCH);
		const few = this.#index.count(lane, span) <= stretches;
		const parts = few ? 1 : stretches;
		const most = few ? stretches : ASKING;
		return parted(span, parts)
			.flatMap((part) =>
				this.#index.mostImportant(lane, part, most).map((position) => this.#itemAt(position, lane)),
			)
			.sort(byImportance);
	}

	/** What is left without a label, by cells of the row where it gathers. */
	#gathered(
		lane: number,
		span: VisibleSpan,
		cells: number,
		scale: number,
		anchors: readonly number[],
		settled: ReadonlySet<number>,
	): Map<number, Gathered> {
		const parts = parted(span, cells);
		const labels = new Uint32Array(cells);
		for (const anchor of anchors) {
			const cell = partOf(anchor, parts);
			if (cell !== null) labels[cell]! += 1;
		}
		const gathered = new Map<number, Gathered>();
		let before = this.#index.before(lane, span.from);
		parts.forEach((part, cell) => {
			const after = this.#index.before(lane, part.to);
			const total = after - before;
			const count = total - labels[cell]!;
			if (count > 0) {
				const isLeft = (position: number) => !settled.has(position);
				const items = (
					count <= LISTED
						? this.#positions(lane, before, after).filter(isLeft)
						: this.#some(lane, part, before, after, total - count, isLeft)
				).map((position) => this.#itemAt(position, lane));
				const mean =
					count <= LISTED
						? (items.reduce((sum, { anchor }) => sum + anchor, 0) / items.length) * scale
						: ((part.from + part.to) / 2) * scale;
				gathered.set(cell, { count, mean, items });
			}
			before = after;
		});
		return gathered;
	}

	#positions(lane: number, from: number, to: number): number[] {
		const list: number[] = [];
		for (let n = from; n < to; n++) list.push(this.#index.nth(lane, n)!);
		return list;
	}

	/** The first and the last of many that are left, and the most important between, in time order. */
	#some(
		lane: number,
		part: VisibleSpan,
		from: number,
		to: number,
		taken: number,
		isLeft: (position: number) => boolean,
	): number[] {
		const edge = (start: number, by: number): number => {
			let n = start;
			while (!isLeft(this.#index.nth(lane, n)!)) n += by;
			return n;
		};
		const [first, last] = [edge(from, 1), edge(to - 1, -1)].map((n) => this.#index.nth(lane, n)!);
		const between = this.#index
			.mostImportant(lane, part, SOME + taken + 2)
			.filter((position) => isLeft(position) && position !== first && position !== last)
			.slice(0, SOME)
			.map((position) => this.#itemAt(position, lane))
			.sort((a, b) => a.anchor - b.anchor || a.index - b.index)
			.map(({ index }) => index);
		return [first!, ...between, last!];
	}
}

/** Length of a block at a step, ms: a power of two, so that finer blocks lie in coarser ones. */
function blockLength(step: number): number {
	return 2 ** Math.ceil(Math.log2(BLOCK / scaleAtStep(step)));
}

function reachesInto(mark: PlacedMark, within: Extent, scale: number): boolean {
	const { left, right } = extentOf(mark, scale);
	return right > within.left && left < within.right;
}

/** The blocks of a lane as one; a mark that reaches from one into the next is there once. */
function together(
	blocks: readonly LaneBlock[],
	lane: number,
	{ rows }: Pick<Lane, 'rows'>,
): LanePlacement {
	const marks = new Map<number, PlacedMark>();
	for (const { labelled, singles } of blocks) {
		for (const mark of [...labelled, ...singles]) marks.set(mark.item.index, mark);
	}
	const clusters = blocks.flatMap((block) => block.clusters);
	return {
		lane,
		rows,
		marks: [...marks.values()],
		clusters: clusters.map((cluster) => ({ ...cluster, lane, row: rows })),
	};
}

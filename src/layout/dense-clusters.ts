import type { Cluster, Density, Grid } from './cluster-row.ts';
import type { VisibleSpan } from './visible-span.ts';

/** So many cells next to each other are one crowd where most of them hold a cluster. */
const CELLS = 4;
const CROWDED = 3;
/** Parts of a cell whose events are counted. */
const PARTS = 6;

/**
 * Makes one cluster of those that stand close together in a crowd, and tells how densely events lie
 * around it: more pills say no more than a picture of the density, and each costs what a mark costs.
 * Crowds lie on the grid, so that they depend on no view. The cluster stands where the greatest of
 * them stood, so that it overlaps nothing.
 *
 * @param clusters of one row, in time order
 * @param scale px/ms
 * @param countIn how many events lie in a span
 */
export function denseClusters(
	clusters: readonly Cluster[],
	{ left, cell }: Grid,
	scale: number,
	countIn: (span: VisibleSpan) => number,
): Cluster[] {
	const crowds = new Map<number, Cluster[]>();
	for (const cluster of clusters) {
		const number = Math.floor((cluster.at * scale - left) / (cell * CELLS));
		const crowd = crowds.get(number);
		if (crowd) crowd.push(cluster);
		else crowds.set(number, [cluster]);
	}
	return [...crowds].flatMap(([number, crowd]) => {
		if (crowd.length < CROWDED) return crowd;
		const length = (cell * CELLS) / scale;
		const from = left / scale + number * length;
		return [together(crowd, densityOf({ from, to: from + length }, countIn))];
	});
}

function together(crowd: readonly Cluster[], density: Density): Cluster {
	const greatest = crowd.reduce((most, one) => (one.count > most.count ? one : most));
	return {
		count: crowd.reduce((sum, { count }) => sum + count, 0),
		items: crowd.flatMap(({ items }) => items),
		at: greatest.at,
		extent: greatest.extent,
		density,
	};
}

/** A part with so many events is drawn at its full height. */
const MOST = 1024;
/** Lifts low parts, so that a single event is seen as well. */
const LIFT = 0.6;

function densityOf(span: VisibleSpan, countIn: (span: VisibleSpan) => number): Density {
	const parts = CELLS * PARTS;
	const border = (part: number) => span.from + ((span.to - span.from) * part) / parts;
	const counts = Array.from({ length: parts }, (_, part) =>
		countIn({ from: border(part), to: border(part + 1) }),
	);
	return new CrowdDensity(span, counts);
}

class CrowdDensity implements Density {
	readonly span: VisibleSpan;
	readonly counts: readonly number[];

	constructor(span: VisibleSpan, counts: readonly number[]) {
		this.span = span;
		this.counts = counts;
	}

	outline(x: (at: number) => number, foot: number, height: number): string {
		const from = x(this.span.from);
		const width = (x(this.span.to) - from) / this.counts.length;
		const steps = this.counts.map((count, i) => {
			const high = Math.min(1, Math.log2(1 + count) / Math.log2(1 + MOST)) ** LIFT * height;
			return `V${(foot - high).toFixed(1)}H${(from + (i + 1) * width).toFixed(1)}`;
		});
		return `M${from.toFixed(1)} ${foot}${steps.join('')}V${foot}z`;
	}
}

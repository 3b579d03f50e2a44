import type { Cluster, Density, Grid } from './cluster-row.ts';
import type { Extent } from './item.ts';
import type { VisibleSpan } from './visible-span.ts';

/** So many cells next to each other, or a few more, are one crowd where most of them hold a cluster. */
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
 * @param cells of the grid; all belong to some crowd, so that a rest is left at no end
 * @param scale px/ms
 * @param countIn how many events lie in a span
 */
export function denseClusters(
	clusters: readonly Cluster[],
	{ left, cell }: Grid,
	cells: number,
	scale: number,
	countIn: (span: VisibleSpan) => number,
): Cluster[] {
	const places = Math.max(1, Math.floor(cells / CELLS));
	/** The first cell of a place where a crowd may be. */
	const border = (place: number) => Math.round((place * cells) / places);
	const crowds: Cluster[][] = Array.from({ length: places }, () => []);
	let place = 0;
	for (const cluster of clusters) {
		const inCell = Math.floor((cluster.at * scale - left) / cell);
		while (place < places - 1 && inCell >= border(place + 1)) place += 1;
		crowds[place]!.push(cluster);
	}
	return crowds.flatMap((crowd, place) => {
		if (crowd.length < CROWDED) return crowd;
		const [first, end] = [border(place), border(place + 1)];
		const extent = { left: left + first * cell, right: left + end * cell };
		const span = { from: extent.left / scale, to: extent.right / scale };
		return [together(crowd, extent, densityOf(span, (end - first) * PARTS, countIn))];
	});
}

function together(crowd: readonly Cluster[], extent: Extent, density: Density): Cluster {
	const greatest = crowd.reduce((most, one) => (one.count > most.count ? one : most));
	return {
		count: crowd.reduce((sum, { count }) => sum + count, 0),
		items: crowd.flatMap(({ items }) => items),
		at: greatest.at,
		extent,
		density,
	};
}

/** A part with so many events is drawn at its full height. */
const MOST = 1024;
/** Lifts low parts, so that a single event is seen as well. */
const LIFT = 0.6;

function densityOf(
	span: VisibleSpan,
	parts: number,
	countIn: (span: VisibleSpan) => number,
): Density {
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

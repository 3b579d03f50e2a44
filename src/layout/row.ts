import { ROW_GAP, type Extent } from './item.ts';

/**
 * One row of a lane: stretches in px that never overlap, kept sorted by their left end. Neighbours
 * keep `ROW_GAP` px between them.
 */
export class Row<T> {
	readonly #taken: { readonly extent: Extent; readonly holder: T }[] = [];

	/** Whether `extent` keeps its distance from all that stands in the row. */
	isFree(extent: Extent): boolean {
		const next = this.#firstEndingAfter(extent.left - ROW_GAP);
		const neighbour = this.#taken[next];
		return neighbour === undefined || neighbour.extent.left >= extent.right + ROW_GAP;
	}

	/** Takes the stretch; the caller has asked `isFree`. */
	take(extent: Extent, holder: T): void {
		this.#taken.splice(this.#firstEndingAfter(extent.left), 0, { extent, holder });
	}

	/** Who stands in the way of `extent`, left to right. */
	holders(extent: Extent): T[] {
		const found: T[] = [];
		for (let i = this.#firstEndingAfter(extent.left - ROW_GAP); i < this.#taken.length; i++) {
			const taken = this.#taken[i];
			if (taken === undefined || taken.extent.left >= extent.right + ROW_GAP) break;
			found.push(taken.holder);
		}
		return found;
	}

	/** Stretches do not overlap, so their right ends are sorted as their left ends are. */
	#firstEndingAfter(px: number): number {
		let low = 0;
		let high = this.#taken.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#taken[middle] as { extent: Extent }).extent.right > px) high = middle;
			else low = middle + 1;
		}
		return low;
	}
}

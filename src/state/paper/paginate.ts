/** A piece of a sheet that is never cut, as far as its place depends on it. */
export interface Block {
	/** Pieces of the same item that follow each other stay on one page, where one can hold them. */
	readonly item: string;
	/** It is never the last on a page: a heading, the head of a table. */
	readonly leads: boolean;
	/** Position of the head of the table that it is a row of: repeated on each page; null: none. */
	readonly under: number | null;
}

/** A piece on its page. */
export interface PlacedBlock {
	/** Its position among all. */
	readonly index: number;
	/** It is the head of a table, once more. */
	readonly repeated: boolean;
}

/**
 * Puts pieces on pages, in their order. An item is cut only where it is longer than a page, and then
 * between its pieces. A piece that is itself longer than a page stands alone on one.
 *
 * @param heights of the pieces, in any unit
 * @param room height of a page, in the same unit
 */
export function paginate(
	blocks: readonly Block[],
	heights: readonly number[],
	room: number,
): readonly (readonly PlacedBlock[])[] {
	const pages: PlacedBlock[][] = [];
	let page: PlacedBlock[] = [];
	let left = room;
	const heightOf = (index: number) => heights[index] ?? 0;
	const turn = () => {
		if (page.length === 0) return;
		pages.push(page);
		page = [];
		left = room;
	};
	/** Heads of tables that some pieces need on a page that does not have them yet. */
	const headsFor = (part: readonly number[], onPage: readonly PlacedBlock[]): number[] => {
		const there = new Set(onPage.map(({ index }) => index));
		const heads: number[] = [];
		for (const index of part) {
			const under = blocks[index]?.under ?? null;
			if (under !== null && !there.has(under)) heads.push(under);
			if (under !== null) there.add(under);
			there.add(index);
		}
		return heads;
	};
	const needed = (part: readonly number[], onPage: readonly PlacedBlock[]): number =>
		[...headsFor(part, onPage), ...part].reduce((sum, index) => sum + heightOf(index), 0);
	const put = (part: readonly number[]) => {
		for (const index of part) {
			for (const head of headsFor([index], page)) {
				page.push({ index: head, repeated: true });
				left -= heightOf(head);
			}
			page.push({ index, repeated: false });
			left -= heightOf(index);
		}
	};

	for (const run of runsOf(blocks)) {
		if (needed(run, page) > left && needed(run, []) <= room) turn();
		if (needed(run, page) <= left) put(run);
		else {
			for (const part of partsOf(run, blocks)) {
				if (needed(part, page) > left) turn();
				put(part);
			}
		}
	}
	turn();
	return pages;
}

/** Pieces that belong on one page: those of an item, and what a piece at its end leads to. */
function runsOf(blocks: readonly Block[]): number[][] {
	const runs: number[][] = [];
	for (const [index, { item }] of blocks.entries()) {
		const before = blocks[index - 1];
		const run = runs.at(-1);
		if (run && before && (before.item === item || before.leads)) run.push(index);
		else runs.push([index]);
	}
	return runs;
}

/** The smallest parts of a run that may stand on pages of their own. */
function partsOf(run: readonly number[], blocks: readonly Block[]): number[][] {
	const parts: number[][] = [];
	for (const [at, index] of run.entries()) {
		const before = run[at - 1];
		const part = parts.at(-1);
		if (part && before !== undefined && blocks[before]?.leads) part.push(index);
		else parts.push([index]);
	}
	return parts;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type Block } from './paginate.ts';

const ROOM = 100;
const block = (item: string, rest: Partial<Block> = {}): Block => ({
	item,
	leads: false,
	under: null,
	...rest,
});
const indexes = (pages: ReturnType<typeof paginate>) =>
	pages.map((page) => page.map(({ index }) => index));

/** A sheet: items of some pieces, some of which lead; rows of one table at its end. */
const sheet = fc
	.record({
		items: fc.array(
			fc.array(fc.record({ height: fc.integer({ min: 1, max: 120 }), leads: fc.boolean() }), {
				minLength: 1,
				maxLength: 5,
			}),
			{ maxLength: 12 },
		),
		rows: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 12 }),
	})
	.map(({ items, rows }) => {
		const pieces = items.flatMap((item, at) =>
			item.map(({ height, leads }) => ({ height, block: block(`item-${at}`, { leads }) })),
		);
		const head = pieces.length;
		const table =
			rows.length === 0
				? []
				: [
						{ height: 8, block: block('head', { leads: true }) },
						...rows.map((height, at) => ({ height, block: block(`row-${at}`, { under: head }) })),
					];
		const all = [...pieces, ...table];
		return {
			blocks: all.map(({ block }) => block),
			heights: all.map(({ height }) => height),
		};
	});

describe('pages of a sheet', () => {
	it('hold each piece once, in order, and none is empty', () => {
		fc.assert(
			fc.property(sheet, ({ blocks, heights }) => {
				const pages = paginate(blocks, heights, ROOM);
				const own = pages.flatMap((page) => page.filter(({ repeated }) => !repeated));
				expect(own.map(({ index }) => index)).toEqual([...blocks.keys()]);
				for (const page of pages) expect(page.length).toBeGreaterThan(0);
			}),
		);
	});

	it('are never fuller than they are high, unless what belongs together is', () => {
		fc.assert(
			fc.property(sheet, ({ blocks, heights }) => {
				for (const page of paginate(blocks, heights, ROOM)) {
					const full = page.reduce((sum, { index }) => sum + heights[index]!, 0);
					if (full <= ROOM) continue;
					// Nothing on it could have gone to the next page: all but the last lead on to it.
					const own = page.filter(({ repeated }) => !repeated);
					expect(own.slice(0, -1).every(({ index }) => blocks[index]!.leads)).toBe(true);
				}
			}),
		);
	});

	it('cut an item only where it is longer than a page', () => {
		fc.assert(
			fc.property(sheet, ({ blocks, heights }) => {
				const pages = indexes(paginate(blocks, heights, ROOM));
				for (const [at, before] of pages.entries()) {
					const next = pages[at + 1];
					const cut = blocks[before.at(-1)!]!.item;
					if (next === undefined || blocks[next[0]!]!.item !== cut) continue;
					// What leads on to the item, or what its last piece leads to, counts as part of it.
					let from = before.at(-1)!;
					let to = from;
					const joined = (a: number, b: number) =>
						blocks[a]!.item === blocks[b]!.item || blocks[a]!.leads;
					while (from > 0 && joined(from - 1, from)) from--;
					while (to + 1 < blocks.length && joined(to, to + 1)) to++;
					const length = heights.slice(from, to + 1).reduce((sum, height) => sum + height, 0);
					expect(length).toBeGreaterThan(ROOM);
				}
			}),
		);
	});

	it('never end with a heading', () => {
		fc.assert(
			fc.property(sheet, ({ blocks, heights }) => {
				const pages = indexes(paginate(blocks, heights, ROOM));
				for (const page of pages.slice(0, -1)) {
					expect(blocks[page.at(-1)!]!.leads).toBe(false);
				}
			}),
		);
	});

	it('begin with the head of the table whose rows they go on with', () => {
		const blocks = [
			block('head', { leads: true }),
			block('a', { under: 0 }),
			block('b', { under: 0 }),
			block('c', { under: 0 }),
		];
		const pages = paginate(blocks, [10, 60, 30, 50], ROOM);
		expect(indexes(pages)).toEqual([
			[0, 1, 2],
			[0, 3],
		]);
		expect(pages[1]![0]!.repeated).toBe(true);
	});

	it('are none where there is nothing', () => {
		expect(paginate([], [], ROOM)).toEqual([]);
	});
});

/** What two throws of the same seed have in common: everything. */
export type Random = () => number;

/**
 * Numbers from 0 up to 1 that look random and follow from the seed alone, so that a whole class has
 * the same cards (mulberry32 by Tommy Ettinger, public domain).
 *
 * @param seed taken as 32 bits
 */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * So many of some items, in their order, spread over all of them: one of each part of equal length.
 * All of them where there are no more.
 */
export function spreadOf<Item>(
	items: readonly Item[],
	count: number,
	random: Random,
): readonly Item[] {
	const most = Math.min(Math.max(Math.trunc(count), 0), items.length);
	return Array.from({ length: most }, (_, part) => {
		const from = Math.floor((part * items.length) / most);
		const to = Math.floor(((part + 1) * items.length) / most);
		return items.slice(from + Math.floor(random() * (to - from)))[0]!;
	});
}

/** The same items in another order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
	const mixed = [...items];
	for (let last = mixed.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
	}
	return mixed;
}

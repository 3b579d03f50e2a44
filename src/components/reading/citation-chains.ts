import type { Account, TimelineEvent } from '../../dataset/compiled.ts';
import type { Directory } from './directory.ts';

/** Names from the source that was read to the one who said it: Tagesschau, Yonhap, NIS. */
export type Chain = readonly string[];

/** A chain shorter than this is told by the source itself. */
const SHORTEST = 3;
/** Foreign datasets may chain without end. */
const LONGEST = 8;

/**
 * The longest chains by which a statement came to the sources of an event, longest first, no two
 * with the same names; at most `most` of them.
 */
export function citationChains(
	event: TimelineEvent,
	directory: Directory,
	most: number,
): readonly Chain[] {
	const chains = new Map<string, Chain>();
	for (const account of event.accounts) {
		for (const { id } of account.sources) {
			const chain = chainFrom(id, account, directory);
			if (chain.length >= SHORTEST) chains.set(chain.join('\n'), chain);
		}
	}
	return [...chains.values()].toSorted((a, b) => b.length - a.length).slice(0, most);
}

/** From a source by way of the first that each cites, to an actor or, where none is cited, the speaker. */
function chainFrom(source: string, account: Account, { actors, sources }: Directory): Chain {
	const passed: string[] = [];
	let id: string | undefined = source;
	while (id !== undefined && sources.has(id) && !passed.includes(id) && passed.length < LONGEST) {
		passed.push(id);
		const cited: readonly string[] = sources.get(id)?.cites ?? [];
		id = cited.find((one) => sources.has(one)) ?? cited[0] ?? account.by[0];
	}
	if (id !== undefined && actors.has(id)) passed.push(id);
	return passed
		.flatMap((one) => sources.get(one)?.publisher ?? actors.get(one)?.name ?? [])
		.filter((name, index, names) => name !== names[index - 1]);
}

import type { Account, TimelineEvent } from '../../dataset/compiled.ts';
import { namesOf, type Directory } from './directory.ts';

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

/** From a source by way of the first that each cites; it ends with an actor, or with the speakers. */
function chainFrom(source: string, account: Account, directory: Directory): Chain {
	const passed = [source];
	for (let id: string | undefined = source; id !== undefined && passed.length < LONGEST;) {
		const cited: readonly string[] = directory.sources.get(id)?.cites ?? [];
		const next = cited.find((one) => directory.sources.has(one)) ?? cited[0];
		if (next === undefined) passed.push(...account.by.slice(0, 1));
		else if (passed.includes(next)) break;
		else passed.push(next);
		id = next;
	}
	return namesOf(passed, directory).filter((name, index, names) => name !== names[index - 1]);
}

import type { TimelineEvent } from '../../dataset/compiled.ts';
import { chainEnds } from '../../dataset/origins.ts';
import type { Directory } from './directory.ts';

/** An origin, and the sources that have their statement from it. */
export interface OriginShare {
	readonly name: string;
	/** False for speakers who are not named; they do not count. */
	readonly known: boolean;
	/** Who published them, each with the number of sources. */
	readonly publishers: readonly { readonly name: string; readonly sources: number }[];
}

/**
 * Which source goes back to whom: known origins in the order of `event.origins`, then unnamed ones.
 * A source with several origins is listed under each.
 */
export function originShares(event: TimelineEvent, directory: Directory): readonly OriginShare[] {
	const sources = new Map<string, Set<string>>(event.origins.known.map((id) => [id, new Set()]));
	const add = (origin: string, source: string) => {
		const share = sources.get(origin);
		if (share) share.add(source);
		else sources.set(origin, new Set([source]));
	};
	for (const account of event.accounts) {
		for (const { id } of account.sources) {
			for (const end of chainEnds(id, directory)) {
				if (end.kind === 'speaker') for (const speaker of account.by) add(speaker, id);
				else add(end.id, id);
			}
		}
	}
	const known = new Set(event.origins.known);
	return [...sources].map(([origin, ids]) => ({
		name: directory.actors.get(origin)?.name ?? directory.sources.get(origin)?.publisher ?? origin,
		known: known.has(origin),
		publishers: publishersOf(ids, directory),
	}));
}

function publishersOf(ids: ReadonlySet<string>, { sources }: Directory): OriginShare['publishers'] {
	const counts = new Map<string, number>();
	for (const id of ids) {
		const name = sources.get(id)?.publisher;
		if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].map(([name, count]) => ({ name, sources: count }));
}

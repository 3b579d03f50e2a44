import type { Source, TimelineEvent } from '../../dataset/compiled.ts';

/** The sources of an event's accounts, each once, in the order in which they are first named. */
export function sourcesOf(
	event: TimelineEvent,
	sources: ReadonlyMap<string, Source>,
): readonly Source[] {
	const ids = new Set(event.accounts.flatMap((account) => account.sources.map(({ id }) => id)));
	return [...ids].flatMap((id) => sources.get(id) ?? []);
}

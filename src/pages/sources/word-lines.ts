import { namesOf, type Directory } from '../../components/reading/directory.ts';
import type { RegisteredSource } from '../../dataset/source-register.ts';

/** Somebody on whose word a source rests. */
export interface WordLine {
	readonly name: string;
	/** A named speaker, an unnamed one, or the record itself. */
	readonly kind: 'named' | 'unnamed' | 'record';
	/** The publishers by way of which it came, from the origin to the source. */
	readonly by: readonly string[];
}

/**
 * On whose word a source rests, and by which way: the ends of what it cites; where a way ends with a
 * source that cites nobody, the speakers of the accounts (DATASET.md, "Origins"). Each line once.
 */
export function wordLines(
	{ ways, speakers, source }: RegisteredSource,
	directory: Directory,
): readonly WordLine[] {
	const lines = new Map<string, WordLine>();
	const add = (name: string, kind: WordLine['kind'], way: readonly string[]) => {
		const by = new Set(namesOf(way.toReversed(), directory));
		by.delete(source.publisher); // its own other pages are no way that it took
		const line = { name, kind, by: [...by] };
		lines.set(JSON.stringify(line), line);
	};
	const addActor = (id: string, way: readonly string[]) => {
		const actor = directory.actors.get(id);
		if (actor) add(actor.name, actor.anonymous ? 'unnamed' : 'named', way);
	};
	for (const way of ways.length > 0 ? ways : [[]]) {
		const end = way.at(-1);
		const cited = end === undefined ? undefined : directory.sources.get(end);
		if (end !== undefined && cited === undefined) addActor(end, way.slice(0, -1));
		else if (cited?.kind === 'primary') add(cited.title, 'record', way.slice(0, -1));
		else for (const speaker of speakers) addActor(speaker, way);
	}
	return [...lines.values()];
}

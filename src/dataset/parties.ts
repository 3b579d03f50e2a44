import type { Book } from './book.ts';

/**
 * The party of an actor: the actor for whom it speaks, and for whom that one speaks, to the end. An
 * actor without one, and an id that the book does not know, is its own party. Stops where actors
 * speak for each other in a circle.
 */
export function partyOf(id: string, { actors }: Pick<Book, 'actors'>): string {
	const passed = new Set<string>();
	let party = id;
	while (!passed.has(party)) {
		passed.add(party);
		party = actors.get(party)?.party ?? party;
	}
	return party;
}

/** Whether an actor is a stand-in for unnamed speakers, who never count. */
export function isAnonymous(id: string, { actors }: Pick<Book, 'actors'>): boolean {
	return actors.get(id)?.anonymous === true;
}

/** The parties for which the named ones among some speakers speak, each once. */
export function partiesOf(speakers: Iterable<string>, book: Book): ReadonlySet<string> {
	const parties = new Set<string>();
	for (const id of speakers) if (!isAnonymous(id, book)) parties.add(partyOf(id, book));
	return parties;
}

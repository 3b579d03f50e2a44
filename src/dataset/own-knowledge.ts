import type { Book } from './book.ts';
import { chainEnds, type SourcedAccount } from './origins.ts';
import { isAnonymous, partiesOf, partyOf } from './parties.ts';

/**
 * The parties that speak from own knowledge in an account: those of its named speakers for whom at
 * least one of its sources ends with somebody of that party, with a primary record, or with a source
 * that names nobody else. A speaker who only repeats another's word is not one of them.
 */
export function ownKnowledge(account: SourcedAccount, book: Book): ReadonlySet<string> {
	const parties = partiesOf(account.by, book);
	const ends = account.sources.flatMap(({ id }) => chainEnds(id, book));
	if (ends.some(({ kind }) => kind !== 'actor')) return parties;
	const origins = new Set(
		ends.flatMap((end) =>
			end.kind === 'actor' && !isAnonymous(end.id, book) ? [partyOf(end.id, book)] : [],
		),
	);
	return new Set([...parties].filter((party) => origins.has(party)));
}

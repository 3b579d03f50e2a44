import type { Book } from './book.ts';
import type { Origins } from './compiled.ts';
import { isAnonymous } from './parties.ts';

/** Where a chain of citations ends. */
export type ChainEnd =
	/** With somebody who said it, named by the source `through`. */
	| { readonly kind: 'actor'; readonly id: string; readonly through: string }
	/** With the record itself. */
	| { readonly kind: 'primary'; readonly id: string }
	/** With a source that does not say from whom it has it: the account's speaker is its origin. */
	| { readonly kind: 'speaker' };

/** Who speaks in an account, and through whom. */
export interface Speaking {
	readonly by: readonly string[];
	readonly via?: readonly string[];
}

/**
 * Of those whom a source cites, the ones on whose word an account rests. An article often quotes
 * several: where it quotes the account's speaker, that alone counts for this account. Through whom it
 * was heard (`via`) is a way and no origin.
 */
export function citedFor(cited: readonly string[], { by, via = [] }: Speaking): readonly string[] {
	const own = cited.filter((one) => by.includes(one));
	return own.length > 0 ? own : cited.filter((one) => !via.includes(one));
}

/**
 * Follows `cites` from a source to all its ends, each once. A
 * source from which the account was taken directly, and which cites nobody, ends with the account's
 * speaker even if it is primary: the record of a speech is that of its speaker. Ids that the book
 * does not know are passed over; a circle is followed once.
 *
 * @param account follows only what this account rests on (`citedFor`); without it, all
 */
export function chainEnds(source: string, book: Book, account?: Speaking): readonly ChainEnd[] {
	const ends = new Map<string, ChainEnd>();
	const passed = new Set<string>();
	// A stack and not recursion: a chain may be as long as a foreign dataset makes it.
	const waiting = [source];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (passed.has(id)) continue;
		passed.add(id);
		const { kind, cites } = book.sources.get(id) ?? { cites: [] };
		const named = cites?.filter((one) => book.sources.has(one) || book.actors.has(one)) ?? [];
		const cited = account ? citedFor(named, account) : named;
		if (cited.length === 0) {
			const primary = kind === 'primary' && id !== source && named.length === 0;
			if (primary) ends.set(`primary ${id}`, { kind: 'primary', id });
			else ends.set('speaker', { kind: 'speaker' });
		}
		for (const one of cited) {
			if (book.sources.has(one)) continue;
			// One end for each source that quotes an actor: two may quote different unnamed speakers.
			ends.set(`actor ${one} ${id}`, { kind: 'actor', id: one, through: id });
		}
		waiting.push(...cited.filter((one) => book.sources.has(one)).reverse());
	}
	return ends.size === 0 ? [{ kind: 'speaker' }] : [...ends.values()];
}

/** What the origins of an account are counted from. */
export interface SourcedAccount extends Speaking {
	readonly id: string;
	readonly sources: readonly { readonly id: string }[];
}

/**
 * On whose word some accounts of one event rest (DATASET.md, "Origins"): ten articles that repeat one
 * agency are one origin. Unnamed speakers are unknown; all chains that reach them through the same
 * last source, or in the same account, are one of `unknown`.
 */
export function originsOf(accounts: readonly SourcedAccount[], book: Book): Origins {
	const sources = new Set<string>();
	const known = new Set<string>();
	const unknown = new Set<string>();
	const add = (actor: string, through: string): void => {
		if (isAnonymous(actor, book)) unknown.add(`${through} ${actor}`);
		else known.add(actor);
	};
	for (const account of accounts) {
		for (const { id } of account.sources) {
			sources.add(id);
			for (const end of chainEnds(id, book, account)) {
				if (end.kind === 'actor') add(end.id, `source ${end.through}`);
				else if (end.kind === 'primary') known.add(end.id);
				else for (const speaker of account.by) add(speaker, `account ${account.id}`);
			}
		}
	}
	return { sources: sources.size, known: [...known], unknown: unknown.size };
}

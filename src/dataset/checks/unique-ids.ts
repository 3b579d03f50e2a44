import type { Draft, Entry } from '../draft.ts';
import type { Report } from '../fault.ts';
import type { JsonPath } from '../json-path.ts';
import { isJsonObject } from '../json-value.ts';
import { pathText } from '../json-path.ts';

/** No id stands twice in a list, and none is that of a source and an actor, which `cites` mixes. */
export function checkUniqueIds(draft: Draft, report: Report): void {
	const { kinds, chapters, eras, actors, places, sources, events, tours } = draft;
	for (const list of [kinds, chapters, eras, actors, places, sources, events, tours]) {
		refuseTwice(list, report);
	}
	for (const event of events) refuseTwice(accountsOf(event), report);

	const actorIds = new Set(actors.map(({ id }) => id));
	for (const { id, path } of sources) {
		if (id === null || !actorIds.has(id)) continue;
		report({
			code: 'ambiguous-id',
			path: [...path, 'id'],
			message: `"${id}" is the id of a source and of an actor`,
			remedy: 'rename the source, as "cites" names both',
		});
	}
}

interface Identified {
	readonly id: string | null;
	readonly path: JsonPath;
}

function refuseTwice(list: readonly Identified[], report: Report): void {
	const first = new Map<string, JsonPath>();
	for (const { id, path } of list) {
		if (id === null) continue;
		const before = first.get(id);
		if (!before) {
			first.set(id, path);
			continue;
		}
		report({
			code: 'duplicate-id',
			path: [...path, 'id'],
			message: `the id "${id}" stands already at ${pathText(before)}`,
			remedy: 'give one of the two another id',
		});
	}
}

function accountsOf({ raw, path }: Entry<unknown>): Identified[] {
	const accounts = isJsonObject(raw) && Array.isArray(raw.accounts) ? raw.accounts : [];
	return accounts.map((account: unknown, index) => ({
		id: isJsonObject(account) && typeof account.id === 'string' ? account.id : null,
		path: [...path, 'accounts', index],
	}));
}

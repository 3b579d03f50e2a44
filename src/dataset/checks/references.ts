import { nearest } from '../did-you-mean.ts';
import { entriesOfKind, type Draft, type Entry } from '../draft.ts';
import type { Report } from '../fault.ts';
import { isJsonObject, quoted } from '../json-value.ts';
import { walkSchema } from '../schema-walk.ts';
import { refersTo, type RecordKind } from '../schema/ids.ts';

/** The ids that exist, by kind of record, also those of records that are broken otherwise. */
export type Ids = Readonly<Record<Exclude<RecordKind, 'account'>, ReadonlySet<string>>>;

export function idsOf(draft: Draft): Ids {
	const ids = (kind: Exclude<RecordKind, 'account'>): ReadonlySet<string> =>
		new Set(entriesOfKind(draft, kind).flatMap(({ id }) => (id === null ? [] : [id])));
	return {
		chapter: ids('chapter'),
		kind: ids('kind'),
		actor: ids('actor'),
		place: ids('place'),
		source: ids('source'),
		event: ids('event'),
	};
}

/** Every id that a record names is that of a record of the right kind. */
export function checkReferences(entry: Entry<unknown>, ids: Ids, report: Report): void {
	const accounts = accountIds(entry.raw);
	for (const { schema, value, path } of walkSchema(entry.schema, entry.raw, entry.path)) {
		const kinds = refersTo(schema);
		if (!kinds || typeof value !== 'string') continue;
		const candidates = kinds.map((kind) => (kind === 'account' ? accounts : ids[kind]));
		if (candidates.some((known) => known.has(value))) continue;
		const near = nearest(
			value,
			candidates.flatMap((known) => [...known]),
		);
		report({
			code: 'unknown-reference',
			path,
			message: `unknown ${kinds.join(' or ')} ${quoted(value)}`,
			remedy: near === null ? remedyFor(kinds, value, ids) : `did you mean "${near}"?`,
		});
	}
}

/** Where nothing has a similar name, say what the id belongs to, or how to make it exist. */
function remedyFor(kinds: readonly RecordKind[], id: string, ids: Ids): string {
	const other = (Object.keys(ids) as (keyof Ids)[]).find((kind) => ids[kind].has(id));
	if (other) return `this is the id of a record of another kind (${other})`;
	return kinds.includes('account')
		? 'name an account of this event'
		: `add a record with this id, or name one that exists`;
}

function accountIds(raw: unknown): ReadonlySet<string> {
	const accounts = isJsonObject(raw) && Array.isArray(raw.accounts) ? raw.accounts : [];
	return new Set(
		accounts.flatMap((account: unknown) =>
			isJsonObject(account) && typeof account.id === 'string' ? [account.id] : [],
		),
	);
}

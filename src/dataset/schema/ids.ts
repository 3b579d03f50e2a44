import * as v from 'valibot';
import { quoted } from '../json-value.ts';
import { told } from './told.ts';

/** The kinds of records that are named by an id elsewhere in the dataset. */
export type RecordKind =
	| 'chapter'
	| 'kind'
	| 'actor'
	| 'place'
	| 'source'
	| 'event'
	/** An account of the same event. */
	| 'account';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A permanent id: lower-case letters and digits in words joined by single hyphens. */
export const Id = v.pipe(
	v.string(),
	v.regex(KEBAB, (issue) =>
		told(
			`id ${quoted(issue.input)} is not in kebab-case`,
			'use lower-case letters, digits and single hyphens',
		),
	),
	v.description('Permanent id in kebab-case; never changed once published.'),
);

/** The id of another record; `references.ts` checks that it exists. */
export function reference(description: string, ...to: readonly [RecordKind, ...RecordKind[]]) {
	return v.pipe(v.string(), v.description(description), v.metadata({ refersTo: to }));
}

/** The kinds of record that a schema made by `reference` names; null for any other schema. */
export function refersTo(schema: v.GenericSchema): readonly RecordKind[] | null {
	const { refersTo: kinds } = v.getMetadata(schema) as { refersTo?: readonly RecordKind[] };
	return kinds ?? null;
}

import * as v from 'valibot';
import type { Finding } from './fault.ts';
import type { JsonPath } from './json-path.ts';
import { isJsonObject, quoted } from './json-value.ts';
import {
	LISTS,
	type AuthoredActor,
	type AuthoredChange,
	type AuthoredChapter,
	type AuthoredEra,
	type AuthoredEvent,
	type AuthoredHead,
	type AuthoredKind,
	type AuthoredPlace,
	type AuthoredSource,
	type AuthoredTour,
} from './schema.ts';
import type { RecordKind } from './schema/ids.ts';
import { Change, Head, Kind } from './schema/head.ts';
import { readShape } from './read-shape.ts';

/** One record of a document as it was found, and as it was understood. */
export interface Entry<T> {
	readonly path: JsonPath;
	/** What stands in the document. */
	readonly raw: unknown;
	readonly schema: v.GenericSchema;
	/** Its id, also where the rest of it is broken; null if it has none. */
	readonly id: string | null;
	/** The record in its form; null if its shape is broken. */
	readonly record: T | null;
}

/** A document with each record read by itself, so that one that is broken does not hide the others. */
export interface Draft {
	/** The head without `kinds` and `changes`, which are lists of records. */
	readonly head: Entry<Omit<AuthoredHead, 'kinds' | 'changes'>>;
	/** The languages of the dataset, as far as they can be read. */
	readonly languages: readonly string[];
	readonly kinds: readonly Entry<AuthoredKind>[];
	readonly changes: readonly Entry<AuthoredChange>[];
	readonly chapters: readonly Entry<AuthoredChapter>[];
	readonly eras: readonly Entry<AuthoredEra>[];
	readonly actors: readonly Entry<AuthoredActor>[];
	readonly places: readonly Entry<AuthoredPlace>[];
	readonly sources: readonly Entry<AuthoredSource>[];
	readonly events: readonly Entry<AuthoredEvent>[];
	readonly tours: readonly Entry<AuthoredTour>[];
	/** What the reading itself found: values of the wrong shape. */
	readonly findings: readonly Finding[];
}

const PlainHead = v.omit(Head, ['kinds', 'changes']);

/** What may stand at the top of the joined form; the lists are read record by record. */
const LIST_KEYS = ['kinds', 'changes', ...Object.keys(LISTS)];

/**
 * Reads any JSON value as a dataset in the joined form. Never throws: what cannot be understood is a
 * finding. Pauses after each list, so that a long one can be read in slices.
 */
export function* readDraft(document: unknown): Generator<void, Draft> {
	const findings: Finding[] = [];
	const root = isJsonObject(document) ? document : {};
	if (!isJsonObject(document)) {
		findings.push({
			code: 'shape',
			path: [],
			message: `expected a dataset, an object with title, events and more, found ${quoted(document)}`,
			remedy: 'open a file in the joined form of a dataset',
		});
	}

	function read<T>(schema: v.GenericSchema<unknown, T>, raw: unknown, path: JsonPath): Entry<T> {
		const found = readShape(schema, raw, path);
		findings.push(...found.findings);
		const id = isJsonObject(raw) && typeof raw.id === 'string' ? raw.id : null;
		return { path, raw, schema, id, record: found.value };
	}

	function* list<T>(
		key: string,
		schema: v.GenericSchema<unknown, T>,
		required: boolean,
	): Generator<void, Entry<T>[]> {
		const value = Object.hasOwn(root, key) ? root[key] : undefined;
		if (Array.isArray(value)) {
			const entries: Entry<T>[] = [];
			for (const [index, raw] of value.entries()) {
				entries.push(read(schema, raw, [key, index]));
				yield;
			}
			return entries;
		}
		if (isJsonObject(document) && (value !== undefined || required)) {
			findings.push({
				code: 'shape',
				path: [key],
				message:
					value === undefined
						? `the list "${key}" is missing`
						: `expected a list, found ${quoted(value)}`,
				remedy: `write "${key}": [ … ]`,
			});
		}
		return [];
	}

	const head = isJsonObject(document)
		? read(PlainHead, withoutLists(document), [])
		: { path: [], raw: {}, schema: PlainHead, id: null, record: null };
	return {
		head,
		languages: languagesOf(root.languages),
		kinds: yield* list('kinds', Kind, true),
		changes: yield* list('changes', Change, true),
		chapters: yield* list('chapters', LISTS.chapters.record, LISTS.chapters.required),
		eras: yield* list('eras', LISTS.eras.record, LISTS.eras.required),
		actors: yield* list('actors', LISTS.actors.record, LISTS.actors.required),
		places: yield* list('places', LISTS.places.record, LISTS.places.required),
		sources: yield* list('sources', LISTS.sources.record, LISTS.sources.required),
		events: yield* list('events', LISTS.events.record, LISTS.events.required),
		tours: yield* list('tours', LISTS.tours.record, LISTS.tours.required),
		findings,
	};
}

/** Every record of a draft with the head first, in the order of the document's form. */
export function entriesOfDraft(draft: Draft): readonly Entry<unknown>[] {
	return [
		draft.head,
		...draft.kinds,
		...draft.changes,
		...draft.chapters,
		...draft.eras,
		...draft.actors,
		...draft.places,
		...draft.sources,
		...draft.events,
		...draft.tours,
	];
}

/** The entries of a kind of record that stands in a list of its own. */
export function entriesOfKind(
	draft: Draft,
	kind: Exclude<RecordKind, 'account'>,
): readonly Entry<unknown>[] {
	return {
		chapter: draft.chapters,
		kind: draft.kinds,
		actor: draft.actors,
		place: draft.places,
		source: draft.sources,
		event: draft.events,
	}[kind];
}

function withoutLists(document: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(document).filter(([key]) => !LIST_KEYS.includes(key)));
}

function languagesOf(value: unknown): string[] {
	const tags = Array.isArray(value) ? value : [];
	return [...new Set(tags.filter((tag): tag is string => typeof tag === 'string'))];
}

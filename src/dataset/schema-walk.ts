import type * as v from 'valibot';
import type { JsonPath } from './json-path.ts';
import { isJsonObject } from './json-value.ts';

/** A value of a document with the schema that describes it. */
export interface Node {
	readonly schema: v.GenericSchema;
	readonly value: unknown;
	readonly path: JsonPath;
}

/**
 * Every value in `value` for which `schema` has a word, outermost first, with the schema that
 * describes it. The value need not conform: what has another shape than the schema expects is given,
 * but not entered, so that checks of single values also reach the sound parts of a broken record.
 *
 * Knows the schemas that the dataset is made of: objects, arrays, optional and nullable values;
 * anything else is a leaf.
 */
export function* walkSchema(
	schema: v.GenericSchema,
	value: unknown,
	path: JsonPath = [],
): Generator<Node> {
	const inner = innerOf(schema);
	if (inner) {
		if (value !== null) yield* walkSchema(inner, value, path);
		return;
	}
	yield { schema, value, path };
	const entries = entriesOf(schema);
	const item = itemOf(schema);
	if (entries && isJsonObject(value)) {
		for (const [key, entry] of Object.entries(entries)) {
			if (Object.hasOwn(value, key)) yield* walkSchema(entry, value[key], [...path, key]);
		}
	} else if (item && Array.isArray(value)) {
		for (const [index, element] of value.entries()) {
			yield* walkSchema(item, element, [...path, index]);
		}
	}
}

/** The fields of an object's schema; null for any other schema. */
export function entriesOf(
	schema: v.GenericSchema,
): Readonly<Record<string, v.GenericSchema>> | null {
	return 'entries' in schema ? (schema.entries as Record<string, v.GenericSchema>) : null;
}

function itemOf(schema: v.GenericSchema): v.GenericSchema | null {
	return 'item' in schema ? (schema.item as v.GenericSchema) : null;
}

function innerOf(schema: v.GenericSchema): v.GenericSchema | null {
	return 'wrapped' in schema ? (schema.wrapped as v.GenericSchema) : null;
}

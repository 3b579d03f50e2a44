import { nearest } from '../did-you-mean.ts';
import type { Entry } from '../draft.ts';
import type { Report, Severity } from '../fault.ts';
import { isJsonObject } from '../json-value.ts';
import { entriesOf, walkSchema } from '../schema-walk.ts';

/** Fields that the form does not have: a slip of the pen loses what was written under it. */
export function checkUnknownFields(
	entry: Entry<unknown>,
	report: Report,
	severity: Severity,
	also: readonly string[] = [],
): void {
	for (const { schema, value, path } of walkSchema(entry.schema, entry.raw, entry.path)) {
		const entries = entriesOf(schema);
		if (!entries || !isJsonObject(value)) continue;
		for (const key of Object.keys(value)) {
			if (Object.hasOwn(entries, key) || also.includes(key)) continue;
			const near = nearest(
				key,
				Object.keys(entries).filter((name) => !Object.hasOwn(value, name)),
			);
			report({
				severity,
				code: 'unknown-field',
				path: [...path, key],
				message: `unknown field "${key}"`,
				remedy: near === null ? 'remove it' : `did you mean "${near}"?`,
			});
		}
	}
}

import type { Entry } from '../draft.ts';
import type { Report } from '../fault.ts';
import { isJsonObject } from '../json-value.ts';
import { walkSchema } from '../schema-walk.ts';
import { isLocalized } from '../schema/text.ts';

/** Every text exists in every language of the dataset. */
export function checkTexts(
	entry: Entry<unknown>,
	languages: readonly string[],
	report: Report,
): void {
	for (const { schema, value, path } of walkSchema(entry.schema, entry.raw, entry.path)) {
		if (!isLocalized(schema) || !isJsonObject(value)) continue;
		for (const language of languages) {
			if (Object.hasOwn(value, language)) continue;
			report({
				code: 'missing-text',
				path,
				message: `the text in "${language}" is missing`,
				remedy: `add "${language}": "…"`,
			});
		}
	}
}

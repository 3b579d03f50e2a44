import * as v from 'valibot';
import { quoted } from '../json-value.ts';
import { told } from './told.ts';

const notBlank = v.check<string, string>(
	(text) => text.trim() !== '',
	told('the text is empty', 'write it, or leave the field out if it is optional'),
);

/** Plain text on its own, in the language of what it names. */
export function line(description: string) {
	return v.pipe(v.string(), notBlank, v.description(description));
}

/** Localised text: one plain string per language of the dataset. */
export function localized(description: string) {
	return v.pipe(
		v.record(v.string(), v.pipe(v.string(), notBlank)),
		v.description(`${description} One text per language of the dataset; plain, no markup.`),
		v.metadata({ localized: true }),
	);
}

/** Whether a schema was made by `localized`. */
export function isLocalized(schema: v.GenericSchema): boolean {
	return (v.getMetadata(schema) as { localized?: boolean }).localized === true;
}

/** A BCP 47 language tag, such as `de` or `zh-Hant`. */
export const LanguageTag = v.pipe(
	v.string(),
	v.check(isLanguageTag, (issue) =>
		told(`${quoted(issue.input)} is no language tag`, 'write a BCP 47 tag such as "de" or "en"'),
	),
	v.description('Language tag (BCP 47), such as "de" or "en".'),
);

function isLanguageTag(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}

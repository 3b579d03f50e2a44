import { webAddress } from '../components/reading/web-address.ts';
import type { Dataset } from '../dataset/compiled.ts';
import type { Language } from '../time/time-span.ts';

/** The deeds of licences that a dataset may name by its SPDX id. */
const DEEDS: Readonly<Record<string, string>> = {
	'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
	'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
	'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/**
 * Language, licence, publisher and day of what we publish, by schema.org.
 *
 * @param modified ISO day of the last change; null where none is known
 */
export function publicationOf(
	{ license, publisher }: Dataset,
	language: Language,
	modified: string | null,
): object {
	const url = webAddress(publisher.url);
	return {
		inLanguage: language,
		license: DEEDS[license] ?? license,
		...(modified !== null && { dateModified: modified }),
		publisher: {
			'@type': 'Organization',
			name: publisher.name,
			...(url !== null && { url }),
		},
	};
}

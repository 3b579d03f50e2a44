import { webAddress } from '../components/reading/web-address.ts';
import type { Dataset } from '../dataset/compiled.ts';
import { licenceDeed } from '../i18n/licence-deed.ts';
import type { Language } from '../time/time-span.ts';

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
		license: licenceDeed(license) ?? license,
		...(modified !== null && { dateModified: modified }),
		publisher: {
			'@type': 'Organization',
			name: publisher.name,
			...(url !== null && { url }),
		},
	};
}

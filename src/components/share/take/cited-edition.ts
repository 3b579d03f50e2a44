import type { Dataset } from '../../../dataset/compiled.ts';
import { loadShareMessages } from '../../../i18n/load-share-messages.ts';
import type { ShareCiteMessages } from '../../../i18n/messages/share/cite.ts';
import { OpenError } from '../../../state/open-failure.ts';
import type { Language } from '../../../time/time-span.ts';
import type { ShareSubject } from '../share-subject.ts';
import { originsOf } from './source-origins.ts';

/** A dataset with its texts and dates in the language of a citation, and the words around them. */
export interface CitedEdition {
	readonly language: Language;
	/** As of today. */
	readonly whole: Dataset;
	readonly texts: ShareCiteMessages;
}

/**
 * Reads the dataset again, in another language than the page's; it goes through the same checks.
 *
 * Rejects with `OpenError` where it cannot be read any more.
 */
export async function loadEdition(
	subject: ShareSubject,
	language: Language,
): Promise<CitedEdition> {
	const { openForeign } = await import('../../../state/foreign-dataset.ts');
	const [{ cite }, { dataset, failure }] = await Promise.all([
		loadShareMessages(language),
		openForeign(subject.source, { site: subject.site, origins: originsOf(subject), language }),
	]);
	if (failure) throw new OpenError(failure);
	if (!dataset) throw new OpenError({ kind: 'crashed' });
	return { language, whole: dataset, texts: cite };
}

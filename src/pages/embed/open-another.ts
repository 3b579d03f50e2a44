import type { Dataset } from '../../dataset/compiled.ts';
import { loadOddMessages } from '../../i18n/load-odd-messages.ts';
import { openForeign } from '../../state/foreign-dataset.ts';
import { failureText } from '../../state/open-failure.ts';
import type { Language } from '../../time/time-span.ts';
import { sourceBook, type SourceBook } from './listed-source.ts';

/** A dataset that is not ours with its sources in words, or why it cannot be shown. */
export type Another =
	{ readonly dataset: Dataset; readonly book: SourceBook } | { readonly why: string };

/** Opens the dataset at an address (`data=`), by the same rules as the page of its own. */
export async function openAnother(
	address: string,
	{
		site,
		origins,
		language,
	}: { readonly site: string; readonly origins: readonly string[]; readonly language: Language },
): Promise<Another> {
	const [{ open, detail }, { dataset, failure }] = await Promise.all([
		loadOddMessages(language),
		openForeign(address, { site, origins, language }),
	]);
	if (failure) return { why: failureText(failure, open.failure) };
	if (dataset === null) return { why: open.noDataset };
	if (dataset.events.length === 0) return { why: open.noEvents };
	return { dataset, book: sourceBook(dataset, detail, language) };
}

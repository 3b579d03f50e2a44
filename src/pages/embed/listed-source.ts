import type { Dataset, Source, TimelineEvent } from '../../dataset/compiled.ts';
import type { DetailMessages } from '../../i18n/messages/reading.ts';
import { langAttribute, languageName } from '../../components/reading/language-name.ts';
import { webAddress } from '../../components/reading/web-address.ts';
import type { Language } from '../../time/time-span.ts';

/** A source as the list of an embed has it, from the dataset or read from the page. */
export interface ListedSource {
	readonly id: string;
	readonly title: string;
	/** Language tag of the title. */
	readonly lang: string | undefined;
	/** http(s), or null. */
	readonly url: string | null;
	readonly publisher: string;
	/** When and in which language it was published, in words. */
	readonly facts: string;
}

/** Sources by id, in words. */
export type SourceBook = ReadonlyMap<string, ListedSource>;

/** The sources of a dataset for the list of an embed. */
export function sourceBook(
	{ sources }: Pick<Dataset, 'sources'>,
	detail: Pick<DetailMessages, 'undated' | 'described'>,
	language: Language,
): SourceBook {
	const factsOf = ({ published, language: tag, described }: Source) =>
		[
			published?.heading ?? detail.undated,
			languageName(tag, language),
			...(described ? [detail.described] : []),
		].join(', ');
	return new Map(
		sources.map((source) => [
			source.id,
			{
				id: source.id,
				title: source.title,
				lang: langAttribute(source.language),
				url: webAddress(source.url),
				publisher: source.publisher,
				facts: factsOf(source),
			},
		]),
	);
}

/** The sources of an event, each once, in the order in which its accounts name them. */
export function sourcesIn(
	{ accounts }: Pick<TimelineEvent, 'accounts'>,
	book: SourceBook,
): readonly ListedSource[] {
	const ids = new Set(accounts.flatMap(({ sources }) => sources.map(({ id }) => id)));
	return [...ids].flatMap((id) => book.get(id) ?? []);
}

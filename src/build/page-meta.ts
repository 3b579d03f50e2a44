import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { permanentMessagesFor } from '../i18n/permanent-messages.ts';
import { pagePath } from '../state/page-paths.ts';
import type { Language } from '../time/time-span.ts';
import { eventJsonLd } from './event-json-ld.ts';
import { lastChange } from './last-change.ts';
import { hasOembed, oembedPath } from './oembed.ts';
import { previewImage, type PreviewImage } from './preview-image.ts';
import type { SiteAddress } from './site-address.ts';
import { EMBED_FOLDER, LANGUAGES, type Page } from './site.ts';
import { timelineJsonLd } from './timeline-json-ld.ts';

/** What a page says about itself to machines. */
export interface PageMeta {
	/**
	 * The address under which the page is to be found: its own, or that of the timeline for its frame.
	 * Relative where the build does not know where the site will lie.
	 */
	readonly canonical: string;
	/** Whether search engines may list it. */
	readonly indexed: boolean;
	/**
	 * The page by language, itself included: search engines take absolute addresses alone. `here` is the
	 * same below this site wherever that lies, if `href` is absolute.
	 */
	readonly alternates: readonly {
		readonly hreflang: string;
		readonly href: string;
		readonly here: string | null;
	}[];
	/** `canonical`, absolute in any case. */
	readonly url: string;
	readonly type: 'website' | 'article';
	readonly siteName: string;
	/** As Open Graph writes it, "de_DE". */
	readonly locale: string;
	readonly otherLocales: readonly string[];
	readonly image: PreviewImage;
	/** ISO day of the last published change; null where there was none, or on other pages. */
	readonly modified: string | null;
	readonly oembed: { readonly href: string; readonly title: string } | null;
	readonly jsonLd: object | null;
}

const LOCALES: Readonly<Record<Language, string>> = { de: 'de_DE', en: 'en_GB' };

/** Whether a page stands for itself; what articles embed is the timeline once more. */
export const isIndexed = ({ folder }: Pick<Page, 'folder'>): boolean => folder !== EMBED_FOLDER;

/** What the head of a page says to search engines, to previews of links and to content systems. */
export function pageMeta(page: Page, dataset: Dataset, site: SiteAddress): PageMeta {
	const { folder, language, root } = page;
	const event = dataset.events.find(({ id }) => id === page.event) ?? null;
	const path = folder === EMBED_FOLDER ? pagePath('explore', language) : page.path;
	return {
		canonical: site.from(root, path),
		indexed: isIndexed(page),
		alternates: page.alternates.map(({ hreflang, href }) => ({
			hreflang,
			href: site.from(root, href.slice(root.length)),
			here: site.known ? href : null,
		})),
		url: site.absolute(path),
		type: event === null ? 'website' : 'article',
		siteName: `${dataset.title} · Sourceline`,
		locale: LOCALES[language],
		otherLocales: LANGUAGES.filter((other) => other !== language).map((other) => LOCALES[other]),
		image: previewImage(page, event, dataset, site),
		modified: event === null ? null : lastChange(dataset, event.id),
		oembed: hasOembed(page)
			? {
					href: site.absolute(oembedPath(page)),
					title: permanentMessagesFor(language).preview.oembed,
				}
			: null,
		jsonLd: jsonLd(page, event, dataset, site),
	};
}

function jsonLd(
	{ folder, language, path, root }: Page,
	event: TimelineEvent | null,
	dataset: Dataset,
	site: SiteAddress,
): object | null {
	const addressOf = (of: string): string => site.from(root, of);
	if (event !== null) {
		const timeline = addressOf(pagePath('explore', language));
		return eventJsonLd(event, dataset, language, { page: addressOf(path), timeline });
	}
	return folder === 'explore' ? timelineJsonLd(dataset, language, addressOf) : null;
}

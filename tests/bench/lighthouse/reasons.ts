import type { CategoryId } from './lighthouse-result.ts';

/** Why something that an audit finds stands as it is. */
export interface Reason {
	readonly audit: string;
	/** Only for pages whose names begin so; null: for all. */
	readonly page: string | null;
	readonly why: string;
}

/** In the order in which they are looked up. What has none here is written down as not yet explained. */
export const REASONS: readonly Reason[] = [
	{
		audit: 'is-crawlable',
		page: 'embed',
		why: 'On purpose: what articles embed is the timeline once more, and search engines are to lead to the timeline itself (`noindex`).',
	},
	{
		audit: 'canonical',
		page: 'embed',
		why: 'It names the page that an embed shows a part of, the timeline; here that is the root of the host, which Lighthouse takes for a mistake.',
	},
	{
		audit: 'hreflang',
		page: null,
		why: 'Search engines want absolute addresses here; a build without `SOURCELINE_URL` knows none.',
	},
	{
		audit: 'first-contentful-paint',
		page: 'explore',
		why: 'The page is its document and its style sheets; nothing else comes before the first text. The document holds all events with their sources, to be read without a script, which is most of the way.',
	},
	{
		audit: 'largest-contentful-paint',
		page: 'explore',
		why: 'It is text of the list, drawn together with the first. Lighthouse counts the whole document and its fonts before it; data and scripts are asked for after it.',
	},
	{
		audit: 'total-blocking-time',
		page: 'explore',
		why: 'Hydrating head, controls, list and legend, placing what the stage shows, and drawing it, each in a task of its own; the functions are compiled before, while the scripts load. The other half is the browser’s: it lays out the rest of the list after its first text, and reads the text of the page twice for purposes of its own, such as translation.',
	},
	{
		audit: 'first-contentful-paint',
		page: null,
		why: 'The way to the host and back, for the document and then for its style sheets; inline styles, which would save one, are against the policy of the pages.',
	},
	{
		audit: 'largest-contentful-paint',
		page: 'embed',
		why: 'It is the summary of the event that the address names, which the script shows: the prerendered page is the same for all addresses.',
	},
	{
		audit: 'largest-contentful-paint',
		page: null,
		why: 'Text, drawn together with the first.',
	},
	{
		audit: 'total-blocking-time',
		page: 'embed',
		why: 'Drawing the stage, in one go, so that nothing shows half.',
	},
	{
		audit: 'speed-index',
		page: null,
		why: 'Follows from the first text and, in an embed, from the stage that comes with the script.',
	},
];

/** Why an audit falls short on a page, or null. */
export function reasonFor(reasons: readonly Reason[], audit: string, page: string): string | null {
	const found = reasons.find(
		(reason) => reason.audit === audit && (reason.page === null || page.startsWith(reason.page)),
	);
	return found?.why ?? null;
}

/** What the categories are called in the report. */
export const CATEGORY_NAMES: Readonly<Record<CategoryId, string>> = {
	performance: 'performance',
	accessibility: 'accessibility',
	'best-practices': 'best practices',
	seo: 'SEO',
};

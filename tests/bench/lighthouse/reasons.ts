import type { CategoryId } from './lighthouse-result.ts';

/** Why something that an audit finds stands as it is. */
export interface Reason {
	readonly audit: string;
	/** Only for pages whose names begin so; null: for all. */
	readonly page: string | null;
	readonly why: string;
}

/** In the order in which they are looked up. What has none here is written down as not yet explained. */
export const REASONS: readonly Reason[] = [];

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

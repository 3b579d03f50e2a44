import { escapeHtml } from './escape-html.ts';

/** A page as the sitemap names it. */
export interface SitemapPage {
	/** Absolute address. */
	readonly url: string;
	/** ISO day. */
	readonly modified: string;
	/** The page in each language, itself included; absolute addresses. */
	readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
}

/** The sitemap of a site (sitemaps.org 0.9), each page with its other languages. */
export function sitemap(pages: readonly SitemapPage[]): string {
	const entries = pages.map(({ url, modified, alternates }) => [
		'<url>',
		`<loc>${escapeHtml(url)}</loc>`,
		`<lastmod>${escapeHtml(modified)}</lastmod>`,
		...alternates.map(
			({ hreflang, href }) =>
				`<xhtml:link rel="alternate" hreflang="${escapeHtml(hreflang)}" href="${escapeHtml(href)}"/>`,
		),
		'</url>',
	]);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries.flat(),
		'</urlset>',
		'',
	].join('\n');
}

/** Lets every robot in; pages that are not to be found say so themselves. */
export const robots = (sitemapUrl: string): string =>
	`User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl}\n`;

import { createHash } from 'node:crypto';
import { pageMessagesFor } from '../i18n/page-messages.ts';
import { permanentMessagesFor } from '../i18n/permanent-messages.ts';
import { pagePath } from '../state/page-paths.ts';
import type { Language } from '../time/time-span.ts';
import type { Alone } from './bundle-alone.ts';
import { escapeHtml } from './escape-html.ts';
import { LANGUAGES } from './site.ts';

/** The file that static hosts give out where there is no other. */
export const NOT_FOUND = '404.html';

export interface NotFoundParts {
	/** Titles of the chronology. */
	readonly titles: Readonly<Record<Language, string>>;
	/**
	 * Where the site will lie, with a slash at its end; null where the build does not know. Then links
	 * lead to the root of the host until the script has found that of the site.
	 */
	readonly siteUrl: string | null;
	readonly alone: Alone;
}

/**
 * The page in place of one that does not exist, in both languages. Hosts show it at any address, so no
 * relative address in it would lead anywhere: styles and script stand in it, allowed by their hashes
 * alone, and it asks for nothing before its script has found the site.
 */
export function notFoundHtml({ titles, siteUrl, alone }: NotFoundParts): string {
	const { code: script, styles } = alone;
	if (/<\/(script|style)|<!--/i.test(script + styles))
		throw new Error(`${NOT_FOUND}: its script or styles would end the element that holds them`);
	const policy = [
		"default-src 'none'",
		`script-src '${hashOf(script)}'`,
		`style-src '${hashOf(styles)}'`,
		"connect-src 'self'",
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	const texts = LANGUAGES.map((language) => permanentMessagesFor(language).notFound);
	return [
		'<!doctype html>',
		`<html lang="${LANGUAGES[0]}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeHtml(texts.map(({ title }) => title).join(' · '))}</title>`,
		'<meta name="robots" content="noindex">',
		'<meta name="color-scheme" content="light dark">',
		'<link rel="icon" href="data:,">',
		`<style>${styles}</style>`,
		'</head>',
		'<body>',
		'<main>',
		...LANGUAGES.map((language) => section(language, titles[language], siteUrl ?? '/')),
		'</main>',
		`<script>${script}</script>`,
		'</body>',
		'</html>',
		'',
	].join('\n');
}

function section(language: Language, dataset: string, root: string): string {
	const { notFound, events } = permanentMessagesFor(language);
	const { back } = pageMessagesFor(language).pageMessages.subpage;
	/** The script writes the id; no id has such a sign. */
	const unknown = escapeHtml(notFound.unknownEvent('\u0000')).replace('\u0000', '<code></code>');
	const field = `query-${language}`;
	const way = (path: string, text: string): string =>
		`<a href="${escapeHtml(root + path)}" data-path="${path}">${escapeHtml(text)}</a>`;
	return `<section lang="${language}">
<p class="of">${escapeHtml(dataset)}</p>
<h1>${escapeHtml(notFound.title)}</h1>
<p hidden data-unknown>${unknown}</p>
<p>${escapeHtml(notFound.lead)}</p>
<div hidden data-near><p>${escapeHtml(notFound.near)}</p><ul role="list"></ul></div>
<form role="search" hidden><label for="${field}">${escapeHtml(events.search)}</label>
<input id="${field}" type="search" autocomplete="off" enterkeyhint="search" placeholder="${escapeHtml(notFound.placeholder)}">
<p role="status" data-found="${escapeHtml(notFound.found)}" data-none="${escapeHtml(events.none)}"></p><ol role="list"></ol></form>
<p class="ways">${way(pagePath('events', language), events.title)}${way(pagePath('explore', language), back)}</p>
</section>`;
}

/** As the Content-Security-Policy names what may stand in a page. */
const hashOf = (content: string): string =>
	`sha256-${createHash('sha256').update(content).digest('base64')}`;

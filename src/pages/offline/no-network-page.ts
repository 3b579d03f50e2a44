import { offline as de } from '../../i18n/de/offline.ts';
import { offline as en } from '../../i18n/en/offline.ts';
import { pagePath } from '../../state/page-paths.ts';

const STYLE = `:root{color-scheme:light dark}
body{max-width:34rem;margin:12vh auto;padding:0 1.5rem;font:1.1rem/1.5 system-ui,sans-serif}
h1{font-size:1.8rem}p.ways{display:flex;flex-wrap:wrap;gap:0 1.5rem}a{color:inherit;padding:11px 0}`;

/**
 * The page in place of one that is not kept while there is no network, in the language of the address
 * that was asked for.
 *
 * @param site absolute address of the site's root
 * @param url that was asked for, absolute
 */
export function noNetworkPage(site: string, url: string): Response {
	const language = url.startsWith(`${site}en/`) ? 'en' : 'de';
	const { title, text, again, timeline, lessons } = (language === 'en' ? en : de).noNetwork;
	const link = (href: string, words: string) => `<a href="${escaped(href)}">${words}</a>`;
	const html = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<h1>${title}</h1>
<p>${text}</p>
<p class="ways">${link(url, again)}
${link(site + pagePath('explore', language), timeline)}
${link(site + pagePath('present', language), lessons)}</p>
`;
	const headers = {
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
		'X-Content-Type-Options': 'nosniff',
	};
	return new Response(html, { status: 503, headers });
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

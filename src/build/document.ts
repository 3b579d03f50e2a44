import { messagesFor } from '../i18n/index.ts';
import type { Prerendered } from '../pages/prerendered.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import type { Page } from './site.ts';

/** What the document loads; addresses relative to the page. */
export interface Assets {
	readonly script: string;
	/** Modules that the script imports at once. */
	readonly modules: readonly string[];
	readonly stylesheets: readonly string[];
	readonly fonts: readonly string[];
	readonly dataset: { readonly id: string; readonly href: string } | null;
}

export interface DocumentParts {
	readonly page: Page;
	readonly content: Prerendered;
	/** Name of the feed of corrections. */
	readonly feedTitle: string;
	readonly assets: Assets;
	readonly dataOrigins: readonly string[];
	readonly mode: 'built' | 'development';
}

type Attributes = Readonly<Record<string, string | true>>;

/** The whole HTML of a page: a head that names all it needs, and the prerendered component. */
export function documentHtml({
	page,
	content,
	feedTitle,
	assets,
	dataOrigins,
	mode,
}: DocumentParts): string {
	const { language, root } = page;
	const { title, description } = content.head;
	// The explore page previews embeds.
	const policy = contentSecurityPolicy(dataOrigins, mode, page.folder === 'explore');
	const origins = dataOrigins.length > 0 ? { 'data-origins': dataOrigins.join(' ') } : {};
	const { data, retry } = messagesFor(language).errors;
	const app = { id: 'app', 'data-failed': data, 'data-retry': retry, 'data-root': root };
	const head = [
		tag('meta', { charset: 'utf-8' }),
		// Before anything that it is to govern.
		tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
		tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		`<title>${escapeHtml(title)}</title>`,
		tag('meta', { name: 'description', content: description }),
		tag('meta', { name: 'color-scheme', content: 'light dark' }),
		themeColor('light', '#fbfaf7'),
		themeColor('dark', '#14161a'),
		tag('link', { rel: 'icon', href: `${root}favicon.svg`, type: 'image/svg+xml' }),
		tag('link', { rel: 'manifest', href: `${root}manifest.${language}.webmanifest` }),
		...page.alternates.map(({ hreflang, href }) =>
			tag('link', { rel: 'alternate', hreflang, href }),
		),
		tag('link', {
			rel: 'alternate',
			type: 'application/atom+xml',
			title: feedTitle,
			href: page.feed,
		}),
		...assets.stylesheets.map((href) => tag('link', { rel: 'stylesheet', href })),
		...assets.fonts.map(fontLink),
		...(assets.dataset ? [datasetLink(assets.dataset)] : []),
		...assets.modules.map((href) => tag('link', { rel: 'modulepreload', href })),
		`${tag('script', { type: 'module', src: assets.script })}</script>`,
	];
	return [
		'<!doctype html>',
		tag('html', { lang: language }),
		'<head>',
		...head,
		'</head>',
		'<body>',
		// No space around the component's HTML: hydration would stumble over it.
		`${tag('div', { ...app, ...origins })}${content.body}</div>`,
		'</body>',
		'</html>',
		'',
	].join('\n');
}

const themeColor = (scheme: 'light' | 'dark', content: string): string =>
	tag('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content });

/** Asked for before the sheet that names it has come; fonts are always fetched with `crossorigin`. */
const fontLink = (href: string): string =>
	tag('link', { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href });

/** A preload is used only by a fetch of the same mode; `crossorigin` makes it that of `fetch()`. */
const datasetLink = ({ id, href }: { id: string; href: string }): string =>
	tag('link', {
		rel: 'preload',
		as: 'fetch',
		type: 'application/json',
		crossorigin: true,
		href,
		'data-dataset': id,
	});

function tag(name: string, attributes: Attributes): string {
	const written = Object.entries(attributes).map(([key, value]) =>
		value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
	);
	return `<${name}${written.join('')}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

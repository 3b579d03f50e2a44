import { messagesFor } from '../i18n/index.ts';
import type { Prerendered } from '../pages/prerendered.ts';
import { APPLE_ICON } from './app-icons.ts';
import { escapeHtml } from './escape-html.ts';
import type { PageMeta } from './page-meta.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { jsonLdBlock } from './json-ld-block.ts';
import { EMBED_FOLDER, PRESENT_FOLDER, type Page } from './site.ts';

/** What the document loads; addresses relative to the page. */
export interface Assets {
	readonly script: string;
	/** What loads the script, its modules and the dataset once the page is drawn; null: the document. */
	readonly beginner: string | null;
	/** Modules that the script imports at once. */
	readonly modules: readonly string[];
	readonly stylesheets: readonly string[];
	readonly fonts: readonly string[];
	readonly dataset: { readonly id: string; readonly href: string } | null;
	/** The whole dataset, where `dataset` is the slim one. */
	readonly whole: string | null;
	/** The tours, on the pages that tell them. */
	readonly tours: string | null;
}

export interface DocumentParts {
	readonly page: Page;
	readonly content: Prerendered;
	/** Name of the feed of corrections. */
	readonly feedTitle: string;
	readonly assets: Assets;
	readonly meta: PageMeta;
	readonly dataOrigins: readonly string[];
	/** Size of the single file, bytes; null where there is none to offer. */
	readonly fileBytes: number | null;
	/** Where the site will lie, if that is known. */
	readonly siteOrigin: string | null;
	readonly mode: 'built' | 'development';
}

type Attributes = Readonly<Record<string, string | true>>;

/** The whole HTML of a page: a head that names all it needs, and the prerendered component. */
export function documentHtml({
	page,
	content,
	feedTitle,
	assets,
	meta,
	dataOrigins,
	fileBytes,
	siteOrigin,
	mode,
}: DocumentParts): string {
	const { language, root } = page;
	const { title, description } = content.head;
	// The explore page previews embeds.
	const framed = page.folder === EMBED_FOLDER;
	const policy = contentSecurityPolicy(
		dataOrigins,
		mode,
		page.folder === 'explore',
		framed ? siteOrigin : null,
	);
	const origins = dataOrigins.length > 0 ? { 'data-origins': dataOrigins.join(' ') } : {};
	const { data, retry } = messagesFor(language).errors;
	const whole = assets.whole === null ? {} : { 'data-whole': assets.whole };
	const file = fileBytes === null ? {} : { 'data-file-bytes': String(fileBytes) };
	const { beginner } = assets;
	const begun =
		beginner === null
			? {}
			: { 'data-script': assets.script, 'data-modules': assets.modules.join(' ') };
	const app = {
		id: 'app',
		'data-failed': data,
		'data-retry': retry,
		'data-root': root,
		...begun,
		...whole,
		...file,
	};
	const known = assets.dataset === null ? {} : { 'data-dataset': assets.dataset.id };
	const head = [
		tag('meta', { charset: 'utf-8' }),
		// Before anything that it is to govern.
		tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
		tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		`<title>${escapeHtml(title)}</title>`,
		tag('meta', { name: 'description', content: description }),
		...(meta.indexed ? [] : [tag('meta', { name: 'robots', content: 'noindex' })]),
		tag('meta', { name: 'color-scheme', content: 'light dark' }),
		themeColor('light', '#fbfaf7'),
		themeColor('dark', '#14161a'),
		tag('link', { rel: 'icon', href: `${root}favicon.svg`, type: 'image/svg+xml' }),
		tag('link', { rel: 'manifest', href: `${root}manifest.${language}.webmanifest` }),
		...(framed ? [] : [tag('link', { rel: 'apple-touch-icon', href: root + APPLE_ICON })]),
		tag('link', { rel: 'canonical', href: meta.canonical }),
		...meta.alternates.map(({ hreflang, href, here }) =>
			tag('link', {
				rel: 'alternate',
				hreflang,
				href,
				...(here !== null && { 'data-here': here }),
			}),
		),
		tag('link', {
			rel: 'alternate',
			type: 'application/atom+xml',
			title: feedTitle,
			href: page.feed,
		}),
		...(meta.oembed ? [oembedLink(meta.oembed)] : []),
		...previewTags(meta, title, description),
		...assets.stylesheets.map((href) => tag('link', { rel: 'stylesheet', href })),
		...assets.fonts.map(fontLink),
		...(assets.dataset
			? [(beginner === null ? dataLink : dataAlternate)(assets.dataset.href, known)]
			: []),
		...(assets.tours === null ? [] : [dataLink(assets.tours, { 'data-tours': true })]),
		...(beginner === null ? assets.modules : []).map((href) =>
			tag('link', { rel: 'modulepreload', href }),
		),
		`${tag('script', { type: 'module', src: beginner ?? assets.script })}</script>`,
	];
	return [
		'<!doctype html>',
		// Projectors wash colours out: lessons are light whatever the system says, until the address does.
		tag('html', {
			lang: language,
			...(page.folder === PRESENT_FOLDER && { 'data-theme': 'light' }),
		}),
		'<head>',
		...head,
		'</head>',
		'<body>',
		// No space around the component's HTML: hydration would stumble over it.
		`${tag('div', { ...app, ...origins })}${content.body}</div>`,
		// Behind what is read, as nobody waits for it.
		...(meta.jsonLd ? [jsonLdBlock(meta.jsonLd)] : []),
		'</body>',
		'</html>',
		'',
	].join('\n');
}

const themeColor = (scheme: 'light' | 'dark', content: string): string =>
	tag('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content });

const oembedLink = ({ title, href }: { title: string; href: string }): string =>
	tag('link', { rel: 'alternate', type: 'application/json+oembed', title, href });

/** What a link to the page shows elsewhere: Open Graph, and a card that X draws large. */
function previewTags(meta: PageMeta, title: string, description: string): string[] {
	const { image } = meta;
	const property = (name: string, content: string) => tag('meta', { property: name, content });
	return [
		property('og:type', meta.type),
		property('og:site_name', meta.siteName),
		property('og:title', title),
		property('og:description', description),
		property('og:url', meta.url),
		property('og:locale', meta.locale),
		...meta.otherLocales.map((locale) => property('og:locale:alternate', locale)),
		property('og:image', image.url),
		property('og:image:type', 'image/png'),
		property('og:image:width', String(image.width)),
		property('og:image:height', String(image.height)),
		property('og:image:alt', image.alt),
		...(meta.modified === null ? [] : [property('article:modified_time', meta.modified)]),
		tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
		tag('meta', { name: 'twitter:title', content: title }),
		tag('meta', { name: 'twitter:description', content: description }),
		tag('meta', { name: 'twitter:image', content: image.url }),
		tag('meta', { name: 'twitter:image:alt', content: image.alt }),
	];
}

/** Asked for before the sheet that names it has come; fonts are always fetched with `crossorigin`. */
const fontLink = (href: string): string =>
	tag('link', { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href });

/** A preload is used only by a fetch of the same mode; `crossorigin` makes it that of `fetch()`. */
const dataLink = (href: string, marked: Attributes): string =>
	tag('link', {
		rel: 'preload',
		as: 'fetch',
		type: 'application/json',
		crossorigin: true,
		href,
		...marked,
	});

/** The same data as the page, for machines; not loaded with the page. */
const dataAlternate = (href: string, marked: Attributes): string =>
	tag('link', { rel: 'alternate', type: 'application/json', href, ...marked });

function tag(name: string, attributes: Attributes): string {
	const written = Object.entries(attributes).map(([key, value]) =>
		value === true ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
	);
	return `<${name}${written.join('')}>`;
}

import type { Dataset } from '../dataset/compiled.ts';
import { fileMessagesFor } from '../i18n/file-messages.ts';
import type { BlockName } from '../pages/file/unpack.ts';
import type { Language } from '../time/time-span.ts';
import { escapeHtml } from './escape-html.ts';
import { asInlineScript, asInlineStyle, packedBlock, policyHash } from './inline-blocks.ts';
import { singleFileList } from './single-file-list.ts';

export interface SingleFileParts {
	/** A classic script that draws the pages, and the styles of all of them. */
	readonly script: string;
	readonly styles: string;
	/** An SVG document. */
	readonly icon: string;
	/** The dataset by language, for the list and the head; the first language is that of the head. */
	readonly datasets: ReadonlyMap<Language, Dataset>;
	/** What the pages load on the site. */
	readonly blocks: ReadonlyMap<BlockName, string>;
	/** Where the site lies; null where the build does not know. */
	readonly siteUrl: string | null;
}

/**
 * The single file: all pages, datasets, styles and fonts in one HTML document that asks for nothing.
 * Its policy lets no other script and no other style in than its own, and no request out.
 */
export function singleFileHtml(parts: SingleFileParts): string {
	const { datasets, blocks, siteUrl } = parts;
	const script = asInlineScript(parts.script);
	const styles = asInlineStyle(parts.styles);
	const [[language, dataset] = []] = datasets;
	if (language === undefined || dataset === undefined) throw new Error('there is no dataset');
	const icon = `data:image/svg+xml,${encodeURIComponent(parts.icon)}`;
	const opening = [...datasets.keys()].map(
		(each) => `<p lang="${each}">${escapeHtml(fileMessagesFor(each).opening)}</p>`,
	);
	return [
		'<!doctype html>',
		`<html lang="${language}"${siteUrl === null ? '' : ` data-site="${escapeHtml(siteUrl)}"`}>`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(script, styles))}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeHtml(dataset.title)} · Sourceline</title>`,
		`<meta name="description" content="${escapeHtml(dataset.description)}">`,
		// What is found on the web is to be the site.
		...(siteUrl === null ? [] : [`<link rel="canonical" href="${escapeHtml(siteUrl)}">`]),
		'<meta name="robots" content="noindex">',
		'<meta name="referrer" content="no-referrer">',
		'<meta name="color-scheme" content="light dark">',
		`<link rel="icon" href="${escapeHtml(icon)}" type="image/svg+xml">`,
		`<style>${styles}</style>`,
		'</head>',
		'<body>',
		`<div id="app"><div class="file-opening">${opening.join('')}</div></div>`,
		'<noscript>',
		...[...datasets].map(([each, texts]) => singleFileList(texts, each)),
		'</noscript>',
		...[...blocks].map(([name, text]) => packedBlock(name, text)),
		`<script>${script}</script>`,
		'</body>',
		'</html>',
		'',
	].join('\n');
}

function policy(script: string, styles: string): string {
	return [
		"default-src 'none'",
		`script-src ${policyHash(script)}`,
		`style-src ${policyHash(styles)}`,
		'img-src data:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}

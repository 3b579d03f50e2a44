import type { ShareEmbedMessages } from '../../i18n/messages/share/embed.ts';
import type { SnippetKind } from '../../i18n/snippet-kinds.ts';
import {
	FRAME_PARAMETERS,
	frameAttributes,
	frameHeight,
	type FrameValues,
} from '../../state/embed-frame.ts';
import type { Language } from '../../time/time-span.ts';
import { htmlText, startTag, textElement } from './html-text.ts';

/*
 * What an editor pastes into an article (CONVENTIONS.md A1). Each snippet stands by itself: it reserves
 * its height, so that nothing jumps, and holds a link, which remains where a content system, a feed or
 * a reader's browser drops the rest. Attributes repeat what the inline style says, for systems that
 * strip styles or forbid them.
 */

/** An event in words, for a fragment without a timeline. */
export interface StillEvent {
	readonly date: string;
	readonly title: string;
	/** What it counts as; empty where nothing has been judged. */
	readonly status: string;
	/** Its permanent page, absolute. */
	readonly href: string;
}

/** A picture that lies beside the pages, with its size, px. */
export interface StillImage {
	readonly src: string;
	readonly alt: string;
	readonly width: number;
	readonly height: number;
}

/** What the snippets are made of. */
export interface SnippetParts {
	readonly site: string;
	readonly language: Language;
	/** What the frame is about, in plain text. */
	readonly title: string;
	readonly values: FrameValues;
	/** Absolute address of the same view on the full page. */
	readonly view: string;
	readonly image: StillImage | null;
	/** Those of the view that matter most, in time order. */
	readonly events: readonly StillEvent[];
	/** Of which day the fragment is, and of whose making. */
	readonly credit: string;
	readonly texts: Pick<ShareEmbedMessages, 'open' | 'inFull'>;
}

/** The code of a snippet. Whatever the texts are, they come out as text. */
export function snippetOf(kind: SnippetKind, parts: SnippetParts): string {
	switch (kind) {
		case 'frame':
			return frameSnippet(parts);
		case 'script':
			return `${frameSnippet(parts)}\n${scriptTag(parts)}`;
		case 'element':
			return `${elementSnippet(parts)}\n${scriptTag(parts)}`;
		case 'still':
			return stillSnippet(parts);
		case 'link':
			return parts.view;
	}
}

const scriptTag = ({ site }: SnippetParts): string =>
	`${startTag('script', { defer: true, src: `${site}embed.js` })}</script>`;

const openLink = ({ view, title, texts }: SnippetParts): string =>
	textElement('a', { href: view }, texts.open(title));

function frameSnippet(parts: SnippetParts): string {
	const { site, language, values, title, texts } = parts;
	const frame = startTag(
		'iframe',
		frameAttributes({ site, language, title, values, width: '100%' }),
	);
	return [
		startTag('figure', { lang: language, style: 'margin:0' }),
		`${frame}</iframe>`,
		`<figcaption>${openLink(parts)} ${htmlText(texts.inFull)}</figcaption>`,
		'</figure>',
	].join('\n');
}

function elementSnippet(parts: SnippetParts): string {
	const { language, title } = parts;
	// The name of its frame is made of its title, which therefore always stands there.
	const values: FrameValues = { ...parts.values, title };
	const height = frameHeight(values.height ?? null);
	const given = FRAME_PARAMETERS.map(
		(name) => [name, values[name] === '' ? null : (values[name] ?? null)] as const,
	);
	const element = startTag('sourceline-timeline', {
		lang: language,
		...Object.fromEntries(given),
		style: `display:block;min-height:${height}px`,
	});
	return `${element}${openLink(parts)}</sourceline-timeline>`;
}

function stillSnippet(parts: SnippetParts): string {
	const { language, view, image, events, credit } = parts;
	const picture = image && [
		startTag('a', { href: view }),
		startTag('img', {
			...image,
			style: 'max-width:100%;height:auto',
			referrerpolicy: 'no-referrer',
		}),
		'</a>',
	];
	const items = events.map(({ date, title, status, href }) => {
		const counted = status === '' ? '' : ` (${htmlText(status)})`;
		return `<li>${htmlText(date)}: ${textElement('a', { href }, title)}${counted}</li>`;
	});
	return [
		startTag('figure', { lang: language, style: 'margin:0' }),
		...(picture ? [picture.join('')] : []),
		...(items.length > 0 ? ['<ol>', ...items, '</ol>'] : []),
		`<figcaption>${openLink(parts)}. ${htmlText(credit)}</figcaption>`,
		'</figure>',
	].join('\n');
}

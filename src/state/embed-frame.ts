import type { Language } from '../time/time-span.ts';
import { encodeParameter } from './encode-parameter.ts';
import { pagePath } from './page-paths.ts';

/*
 * The frame in which an article shows the timeline: its address and its attributes, the same in every
 * snippet, in the custom element and in what oEmbed gives out (CONVENTIONS.md A1).
 */

/** Height for which none is given, and the bounds of one that is, CSS px. */
export const FRAME_HEIGHT = { default: 560, least: 200, most: 2000 } as const;

/** What the frame may do beyond showing itself. */
export const FRAME_ALLOW = 'fullscreen; clipboard-write; web-share';

/** How a screen reader announces the frame, before what it is about; unique to us on a page. */
export const FRAME_NAME: Readonly<Record<Language, string>> = {
	de: 'Interaktiver Zeitstrahl',
	en: 'Interactive timeline',
};

/** The parameters of an embed's address, in the order in which they are written. */
export const FRAME_PARAMETERS = [
	'chapter',
	'actor',
	'kind',
	'status',
	'source',
	'q',
	'from',
	'to',
	'event',
	'group',
	'zone',
	'as-of',
	'later',
	'tour',
	'step',
	'data',
	'theme',
	'title',
	'height',
	'cards',
	'v',
] as const;
export type FrameParameter = (typeof FRAME_PARAMETERS)[number];

/** Values by parameter; empty and absent are the same. */
export type FrameValues = Readonly<Partial<Record<FrameParameter, string | null>>>;

/**
 * The address of an embed. Whatever the values are, it leads to the embed page of `site` in this
 * language: they are encoded and can name no other page or host.
 *
 * @param site absolute address of the site's root, with a slash at its end
 */
export function frameAddress(site: string, language: Language, values: FrameValues): string {
	const parts = FRAME_PARAMETERS.flatMap((name) => {
		const value = values[name];
		return value ? [`${name}=${encodeParameter(value)}`] : [];
	});
	return site + pagePath('embed', language) + (parts.length > 0 ? `?${parts.join('&')}` : '');
}

/** The height that a frame is given for the text of a `height`, CSS px, within the bounds. */
export function frameHeight(text: string | null): number {
	const pixels = Number.parseInt(text ?? '', 10);
	if (!Number.isFinite(pixels)) return FRAME_HEIGHT.default;
	return Math.min(Math.max(pixels, FRAME_HEIGHT.least), FRAME_HEIGHT.most);
}

/** What a frame shows, for whom, and how wide it is. */
export interface FrameParts {
	readonly site: string;
	readonly language: Language;
	/** What the frame is about, in plain text. */
	readonly title: string;
	readonly values: FrameValues;
	/** The attribute `width`: CSS px or a share of what holds the frame; its style fills that anyway. */
	readonly width: string;
}

/**
 * The attributes of the frame, unescaped; true stands for one without a value. Some repeat what the
 * style says, for systems that strip styles or forbid them.
 */
export function frameAttributes({
	site,
	language,
	title,
	values,
	width,
}: FrameParts): Readonly<Record<string, string | number | true>> {
	const height = frameHeight(values.height ?? null);
	const scheme = values.theme ? `;color-scheme:${values.theme}` : '';
	return {
		title: `${FRAME_NAME[language]}: ${title}`,
		src: frameAddress(site, language, values),
		loading: 'lazy',
		width,
		height,
		// Zero with a least width: else a frame on older iPhones grows as wide as its content.
		style: `width:0;min-width:100%!important;height:${height}px;border:0${scheme}`,
		frameborder: '0',
		allow: FRAME_ALLOW,
		allowfullscreen: true,
		referrerpolicy: 'no-referrer',
		'data-external': '1',
	};
}

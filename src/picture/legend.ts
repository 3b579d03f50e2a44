import { DATE_SIGN_ORDER } from '../i18n/date-sign-order.ts';
import type { DateSignName } from '../i18n/messages/timeline.ts';
import { STATUS_ORDER } from '../i18n/status-order.ts';
import { signShapes } from '../layout/sign-shapes.ts';
import type { DrawnSigns } from './drawn-signs.ts';
import { numberedDisc } from './event-mark.ts';
import { flow, type FlowItem } from './flow.ts';
import { statusGlyph } from './glyph.ts';
import { line, sans } from './lettering.ts';
import { PALETTES } from './palette.ts';
import type { PictureStyle } from './picture-style.ts';
import { SIGN_SAMPLES } from './sign-samples.ts';
import { dateSigns } from './signs.ts';
import { clusterPill, outlineShape } from './stage.ts';
import { joined, type Markup } from './svg.ts';

const LETTERING = sans(14);
const SAMPLE = 72;
/** Between a sample and its words, px. */
const GAP = 7;

/** Explains the signs that a picture uses, and no others; drawn from (x, top) down. */
export function legend(
	signs: DrawnSigns,
	place: { readonly x: number; readonly top: number; readonly width: number },
	{ theme, messages, pictureMessages, measure }: PictureStyle,
): { readonly markup: Markup; readonly height: number } {
	const palette = PALETTES[theme];
	const ink = palette.ink2;
	const worded = (
		text: string,
		width: number,
		draw: (x: number, y: number) => Markup,
	): FlowItem => ({
		width: width + GAP + measure(text, LETTERING),
		draw: (x, y) =>
			joined([draw(x, y), line(text, x + width + GAP, y + 5, LETTERING, palette.ink2)]),
	});
	const look = { colour: ink, ground: palette.raised, size: 15 };
	const statuses = STATUS_ORDER.filter((status) => signs.statuses.has(status)).map((status) =>
		worded(messages.words.status[status].word, 14, (x, y) => statusGlyph(status, x + 7, y, look)),
	);
	const unjudged = worded(messages.words.noStatus, 14, (x, y) => statusGlyph(null, x + 7, y, look));
	const later = worded(pictureMessages.later, 14, (x, y) =>
		statusGlyph('confirmed', x + 7, y, { ...look, later: true }),
	);
	const sample = (name: DateSignName): FlowItem =>
		worded(pictureMessages.signs[name], SAMPLE, (x, y) => {
			const { anchor, signs: own } = SIGN_SAMPLES[name];
			const strokes = signShapes(own, { x: (at) => x + at, y, anchor: x + anchor, loose: false });
			const status = name === 'points' ? 'claimed' : 'confirmed';
			return joined([
				dateSigns(strokes, y, ink, palette.raised),
				statusGlyph(status, x + anchor, y, look),
			]);
		});
	const four = messages.words.digits(4);
	const cluster = worded(pictureMessages.cluster, 28, (x, y) =>
		clusterPill(x + 14, y, signs.numbered ? `+${four}` : four, -1, palette),
	);
	const disc = (text: string, filled: boolean) =>
		worded(text, 22, (x, y) => numberedDisc(four, x + 11, y, { ...look, filled }));
	const outline = worded(pictureMessages.outline, 14, (x, y) =>
		outlineShape(x + 1, x + 13, y, -1, palette),
	);
	const spacing = { gap: 24, lineHeight: 27 };
	const first = flow(
		[
			...statuses,
			...(signs.numbered
				? [disc(pictureMessages.numbered, true), disc(pictureMessages.numberedOpen, false)]
				: []),
			...(signs.unjudged ? [unjudged] : []),
			...(signs.later ? [later] : []),
			...(signs.clusters ? [cluster] : []),
			...(signs.outlines ? [outline] : []),
		],
		place,
		spacing,
	);
	const second = flow(
		DATE_SIGN_ORDER.filter((name) => signs.dates.has(name)).map(sample),
		{ ...place, top: place.top + first.height },
		spacing,
	);
	return {
		markup: joined([first.markup, second.markup]),
		height: first.height + second.height,
	};
}

import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { publisherNames } from '../dataset/publisher-names.ts';
import { dayInWords } from '../time/day-in-words.ts';
import { line, sans, wrapText } from './lettering.ts';
import { PALETTES } from './palette.ts';
import type { PictureOrigin, PictureStyle } from './picture-style.ts';
import { element, joined, type Markup } from './svg.ts';

const LETTERING = sans(14);
const STRONG = sans(14, 600);
const LINE = 21;
/** Publishers that are named; a caption is no list of sources. */
const NAMED = 9;

/**
 * The foot of a picture: on whose sources it rests, licence, date of the dataset, publisher, and the
 * address of what is shown; of a dataset that is not ours it says so.
 */
export function caption(
	whole: Dataset,
	events: readonly TimelineEvent[],
	{ address, foreign }: PictureOrigin,
	{ x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
	{ theme, language, messages, pictureMessages, measure }: PictureStyle,
): { readonly markup: Markup; readonly height: number } {
	const { ink, ink2, rule2 } = PALETTES[theme];
	const named = new Set(
		events.flatMap(({ accounts }) =>
			accounts.flatMap(({ sources }) => sources.map(({ id }) => id)),
		),
	);
	const sources = whole.sources.filter(({ id }) => named.has(id));
	const { names, others } = publisherNames(sources, whole.sources, NAMED);
	const publisher = whole.publisher.name;
	const facts = [
		publisher,
		pictureMessages.updated(dayInWords(whole.updated, language)),
		messages.print.license(whole.license),
	];
	const texts = [
		...(foreign
			? [{ text: pictureMessages.foreign(publisher), lettering: STRONG, fill: ink }]
			: []),
		...(names.length > 0
			? [{ text: pictureMessages.sources(names, others), lettering: LETTERING, fill: ink }]
			: []),
		{ text: facts.join(' · '), lettering: LETTERING, fill: ink2 },
		...(address === null ? [] : [{ text: address, lettering: LETTERING, fill: ink2 }]),
	];
	const lines = texts.flatMap(({ text, lettering, fill }) =>
		wrapText(text, width, lettering, measure, 4).map((part) => ({ part, lettering, fill })),
	);
	return {
		markup: joined([
			element('line', { x1: x, x2: x + width, y1: top, y2: top, stroke: rule2 }),
			...lines.map(({ part, lettering, fill }, i) =>
				line(part, x, top + 24 + i * LINE, lettering, fill),
			),
		]),
		height: 12 + lines.length * LINE,
	};
}

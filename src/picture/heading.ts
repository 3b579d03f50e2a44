import type { Dataset } from '../dataset/compiled.ts';
import type { Filters } from '../dataset/filter-facets.ts';
import { extentOf } from '../layout/place-events.ts';
import { dayPhrase } from '../time/day-in-words.ts';
import { spanInWords } from '../time/span-in-words.ts';
import { line, sans, serif, wrapText, type Lettering } from './lettering.ts';
import { PALETTES } from './palette.ts';
import type { PictureStyle } from './picture-style.ts';
import type { PictureScene, PictureView } from './picture-view.ts';
import { element, joined, NOTHING, type Markup } from './svg.ts';

/** How large the head of a picture is set, px. */
export interface HeadingSizes {
	readonly title: number;
	readonly text: number;
}

/** The head of a picture: title, span and number of events, what was left out, as of which day. */
export function heading(
	whole: Dataset,
	scene: PictureScene,
	view: PictureView,
	{ x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
	sizes: HeadingSizes,
	style: PictureStyle,
): { readonly markup: Markup; readonly height: number } {
	const { language, pictureMessages, measure, theme } = style;
	const { ink, ink2, know, knowWash } = PALETTES[theme];
	const { span, shown, dataset, asOf } = scene;
	// All of time is told without the margins of the axis.
	const told = view.span === null && shown.length > 0 ? extentOf(shown) : [span.from, span.to];
	const facts = [
		spanInWords(told[0] ?? span.from, told[1] ?? span.to, language),
		pictureMessages.events(shown.length, dataset.events.length),
	].join(' · ');
	const left = selection(whole, view, style);
	const text = sans(sizes.text);
	const title = serif(sizes.title);
	const drawn: Markup[] = [];
	let y = top;
	const write = (words: string, lettering: Lettering, fill: string, most: number) => {
		const height = lettering.size * 1.3;
		for (const part of wrapText(words, width, lettering, measure, most)) {
			drawn.push(line(part, x, y + lettering.size, lettering, fill));
			y += height;
		}
	};
	write(whole.title, title, ink, 2);
	y += 3;
	write(facts, text, ink2, 2);
	if (left.length > 0) write(pictureMessages.selection(left), text, ink2, 4);
	if (asOf !== null) {
		const words = pictureMessages.knownOn(dayPhrase(asOf, language));
		const strong = sans(sizes.text, 600);
		y += 7;
		drawn.push(
			element('rect', {
				x,
				y,
				width: measure(words, strong) + 20,
				height: sizes.text * 1.7,
				rx: 5,
				fill: knowWash,
			}),
			line(words, x + 10, y + sizes.text * 1.2, strong, know),
		);
		y += sizes.text * 1.7;
	}
	return { markup: drawn.length > 0 ? joined(drawn) : NOTHING, height: y - top };
}

/** What filters and search leave, in words. */
function selection(
	whole: Dataset,
	{ filters, search }: PictureView,
	{ messages, pictureMessages }: PictureStyle,
): string[] {
	const { words } = messages;
	const named = (records: readonly { id: string; name: string }[]) => (id: string) =>
		records.find((record) => record.id === id)?.name ?? id;
	const chapters = whole.chapters.map(({ id, title }) => ({ id, name: title }));
	const names: Readonly<Record<keyof Filters, readonly string[]>> = {
		chapters: filters.chapters.map(named(chapters)),
		actors: filters.actors.map(named(whole.actors)),
		kinds: filters.kinds.map(named(whole.kinds)),
		statuses: filters.statuses.map((status) => words.status[status].word),
		sourceKinds: filters.sourceKinds.map((kind) => words.sourceKind[kind]),
	};
	const facets = (Object.keys(names) as (keyof Filters)[]).filter((key) => names[key].length > 0);
	return [
		...facets.map((key) => pictureMessages.facet(messages.filters.by[key], names[key])),
		...(search === null ? [] : [pictureMessages.search(search.query)]),
	];
}

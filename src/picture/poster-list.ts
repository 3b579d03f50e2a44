import { eventHeading } from '../i18n/event-heading.ts';
import { offsetOf, type PlacedEvent } from '../layout/place-events.ts';
import type { Dataset } from '../dataset/compiled.ts';
import { statusGlyph } from './glyph.ts';
import { line, sans, wrapText } from './lettering.ts';
import { laneColour, PALETTES } from './palette.ts';
import type { PictureStyle } from './picture-style.ts';
import type { PictureView } from './picture-view.ts';
import { joined, type Markup } from './svg.ts';

/** Sizes of the list under a poster, px. */
export const COLUMN = { width: 450, gap: 38 } as const;
const LINE = 26;
const BELOW = 13;
/** Where the glyph and the text of an entry begin. */
const GLYPH = 60;
const TEXT = 79;
const DATE = sans(18);

/** An entry of the list: the event's number on the axis, its glyph, date and title. */
export interface ListEntry {
	/** Px, with the room below it. */
	readonly height: number;
	readonly draw: (x: number, y: number) => Markup;
}

/** The events as a numbered list; `numbers` by position in the dataset. */
export function listEntries(
	dataset: Dataset,
	placed: readonly PlacedEvent[],
	numbers: ReadonlyMap<number, string>,
	view: Pick<PictureView, 'zone' | 'offsetAt'>,
	{ theme, language, measure }: PictureStyle,
): readonly ListEntry[] {
	const palette = PALETTES[theme];
	const { ink, ink2, paper } = palette;
	return placed.map(({ event, index }) => {
		const colour = laneColour(
			palette,
			dataset.chapters.findIndex(({ id }) => id === event.chapter),
		);
		const title = sans(20, event.importance >= 4 ? 600 : 400);
		const offset = offsetOf(event.date, view.zone, view.offsetAt);
		const date = eventHeading(event.date, { zone: view.zone, offset }, language);
		const width = COLUMN.width - TEXT;
		const lines = [
			...wrapText(date, width, DATE, measure).map((text) => ({
				text,
				lettering: DATE,
				fill: ink2,
			})),
			...wrapText(event.title, width, title, measure).map((text) => ({
				text,
				lettering: title,
				fill: event.later ? ink2 : ink,
			})),
		];
		return {
			height: lines.length * LINE + BELOW,
			draw: (x, y) =>
				joined([
					line(numbers.get(index) ?? '', x + 43, y + 20, sans(18, 600), colour, { anchor: 'end' }),
					statusGlyph(event.status, x + GLYPH, y + 14, {
						size: 20,
						colour,
						ground: paper,
						later: event.later,
					}),
					...lines.map(({ text, lettering, fill }, i) =>
						line(text, x + TEXT, y + 20 + i * LINE, lettering, fill),
					),
				]),
		};
	});
}

/** Entries in columns of equal height, as low as they can be. */
export function inColumns(
	entries: readonly ListEntry[],
	count: number,
): { readonly columns: readonly (readonly ListEntry[])[]; readonly height: number } {
	const tallest = entries.reduce((most, { height }) => Math.max(most, height), 0);
	const total = entries.reduce((sum, { height }) => sum + height, 0);
	let limit = Math.max(tallest, total / count);
	let columns = filled(entries, limit);
	while (columns.length > count) {
		limit += LINE;
		columns = filled(entries, limit);
	}
	return { columns, height: entries.length === 0 ? 0 : limit };
}

function filled(entries: readonly ListEntry[], limit: number): ListEntry[][] {
	const columns: ListEntry[][] = [];
	let left = 0;
	for (const entry of entries) {
		let column = columns.at(-1);
		if (column === undefined || entry.height > left) {
			column = [];
			columns.push(column);
			left = limit;
		}
		column.push(entry);
		left -= entry.height;
	}
	return columns;
}

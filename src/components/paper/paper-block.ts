import type { Status } from '../../dataset/vocabulary.ts';
import type { Block } from '../../state/paper/paginate.ts';

/** A line of a cell. */
export interface CellLine {
	readonly text: string;
	readonly strong?: true;
	/** Its glyph stands before the text. */
	readonly status?: Status | null;
	/** A text of the dataset, in its language. */
	readonly own?: true;
}

/** A cell of a table: its lines; none: pupils fill it in. */
export type Cell = readonly CellLine[];

/** The tables, by their columns. */
export type TableName = 'worksheet' | 'order' | 'status' | 'statuses' | 'plan';

/** What an event counts as, on a day in words (null: none is named). */
export interface StatusLine {
	readonly day: string | null;
	readonly status: Status | null;
	readonly words: string;
}

/** What a piece of a sheet shows. */
export type BlockContent =
	| {
			readonly kind: 'title';
			readonly title: string;
			readonly facts: readonly string[];
			/** The address of the story as text, and as a code where it is short enough. */
			readonly address: string | null;
			readonly code: string | null;
			readonly note: string | null;
	  }
	| { readonly kind: 'fields'; readonly names: readonly string[] }
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'text'; readonly text: string; readonly own: boolean }
	| { readonly kind: 'fact'; readonly name: string; readonly text: string }
	| {
			readonly kind: 'event';
			readonly number: string;
			readonly when: string;
			readonly known: string | null;
			readonly title: string;
	  }
	| {
			readonly kind: 'judged';
			readonly name: string;
			readonly lines: readonly StatusLine[];
			readonly saysName: string;
			readonly says: string;
			readonly refsName: string;
			readonly refs: string;
	  }
	| {
			readonly kind: 'source';
			readonly number: string;
			readonly before: string;
			readonly title: string;
			readonly lang: string;
			readonly after: string;
			readonly url: string | null;
	  }
	| { readonly kind: 'question'; readonly name: string; readonly text: string }
	| { readonly kind: 'lines'; readonly count: number }
	| { readonly kind: 'signs'; readonly name: string; readonly statuses: readonly StatusLine[] }
	| {
			readonly kind: 'row';
			readonly table: TableName;
			readonly isHead: boolean;
			readonly cells: readonly Cell[];
	  }
	| {
			readonly kind: 'cards';
			readonly cards: readonly {
				readonly letter: string;
				readonly title: string;
				readonly text: string | null;
			}[];
	  };

/** A piece of a sheet, with what its place depends on. */
export type PaperBlock = Block & BlockContent;

/** A piece that stands alone. */
export const alone = (item: string, content: BlockContent): PaperBlock => ({
	...content,
	item,
	leads: false,
	under: null,
});

/** A piece that is never the last of a page. */
export const leading = (item: string, content: BlockContent): PaperBlock => ({
	...alone(item, content),
	leads: true,
});

/** A line of a cell with a text of the interface. */
export const said = (text: string): CellLine => ({ text });

/** A line of a cell with a text of the dataset. */
export const own = (text: string): CellLine => ({ text, own: true });

/**
 * A table: its head, which leads and is repeated on every page, and its rows.
 *
 * @param at how many pieces stand before it on the sheet
 */
export function table(
	name: TableName,
	at: number,
	head: readonly string[],
	rows: readonly (readonly Cell[])[],
): readonly PaperBlock[] {
	const row = (isHead: boolean, cells: readonly Cell[]) =>
		({ kind: 'row', table: name, isHead, cells }) as const;
	return [
		leading(
			`${name}-head`,
			row(
				true,
				head.map((text) => [said(text)]),
			),
		),
		...rows.map((cells, index) => ({
			...alone(`${name}-${index}`, row(false, cells)),
			under: at,
		})),
	];
}

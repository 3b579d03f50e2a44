import type { TimelineEvent } from '../../dataset/compiled.ts';
import type { Item } from '../../layout/item.ts';
import type { VisibleSpan } from '../../layout/visible-span.ts';

/** How times and rows lie on the stage now, for the functions that compute what is drawn. */
export interface StageFrame {
	/** Px per ms. */
	readonly scale: number;
	/** Of the stage, px. */
	readonly width: number;
	/** How far the moving container is shifted, px. */
	readonly shift: number;
	/** What is drawn: the visible span and something on either side. */
	readonly window: VisibleSpan;
	/** Nothing moves: only then labels are cut where the stage ends. */
	readonly rests: boolean;
	/** Px of a time inside the moving container. */
	readonly x: (at: number) => number;
	/** Px of the middle of a row from the top of the stage. */
	readonly y: (lane: number, row: number) => number;
	readonly eventOf: (item: Item) => TimelineEvent;
	/** Position of an event's chapter, which gives its colour. */
	readonly colourOf: (event: TimelineEvent) => number;
}

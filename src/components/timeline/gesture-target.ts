import type { SpanLimits, VisibleSpan } from '../../layout/visible-span.ts';

/** What the gestures read and do; getters, so that a new size or span does not rebuild them. */
export interface GestureTarget {
	/** CSS px. */
	readonly width: () => number;
	readonly limits: () => SpanLimits;
	/** Where the view is, or is heading. */
	readonly target: () => VisibleSpan;
	/** A gesture leads the view; `soft` for the jerky steps of a mouse wheel. */
	readonly onmove: (span: VisibleSpan, soft: boolean) => void;
	/** A double click at a point of the stage, px. */
	readonly ondouble: (x: number, y: number) => void;
	/** A box was drawn with Shift; px of its ends. `null` while there is none. */
	readonly onbox: (box: readonly [number, number] | null, done: boolean) => void;
	/** A plain wheel was left to the page. */
	readonly onhint: () => void;
}

/**
 * Lets gestures lead a view, on an element.
 *
 * @returns lets go of them
 */
export type AttachGestures = (node: HTMLElement, target: GestureTarget) => () => void;

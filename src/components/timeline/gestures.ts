import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import { lengthOf, panSpan, type SpanLimits, type VisibleSpan } from '../../layout/visible-span.ts';
import { keepTouches } from './kept-touches.ts';

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

/** Gestures that are attached to an element. */
export interface Gestures {
	/** Brings d3's transform in line with the view; to be called when it, its limits or the width changed. */
	readonly sync: () => void;
	readonly detach: () => void;
}

/** A pointer that has moved less than this is clicking, px. */
const DRAG_FROM = 4;
/** A wheel delta from which a mouse wheel is assumed and not a touchpad. */
const NOTCH = 40;

/**
 * Gestures by the map rule (DESIGN.md section 5). `d3-zoom` is attached to the HTML element and not
 * to the SVG, or the wheel over a mark would be lost; it gets no one-finger touches, since it would
 * swallow vertical swipes that belong to the page: one finger pans through pointer events.
 */
export function attachGestures(node: HTMLElement, target: GestureTarget): Gestures {
	const selection = select<HTMLElement, unknown>(node);
	const behavior = zoom<HTMLElement, unknown>()
		.filter((event: Event) => wanted(event))
		.wheelDelta(wheelDelta)
		.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
			const source = event.sourceEvent as Event | null;
			if (source === null) return; // the echo of `sync`
			const soft = source instanceof WheelEvent && Math.abs(source.deltaY) >= NOTCH;
			target.onmove(spanOf(event.transform, target), soft);
		});

	const wanted = (event: Event): boolean => {
		if (event instanceof WheelEvent) {
			if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return false;
			if (event.ctrlKey || event.metaKey || isGreedy()) return true;
			target.onhint();
			return false;
		}
		return event.type === 'touchstart' && (event as TouchEvent).touches.length > 1;
	};

	const panByWheel = (event: WheelEvent) => {
		if (event.ctrlKey || event.metaKey) return;
		const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
		if (!sideways && !event.shiftKey) return;
		event.preventDefault();
		const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
		const px = (sideways ? event.deltaX : event.deltaY) * unit;
		target.onmove(panSpan(target.target(), msOf(px, target), target.limits()), false);
	};

	selection.call(behavior).on('dblclick.zoom', null);
	node.addEventListener('wheel', panByWheel, { passive: false });
	const double = (event: MouseEvent) => {
		const { left, top } = node.getBoundingClientRect();
		target.ondouble(event.clientX - left, event.clientY - top);
	};
	node.addEventListener('dblclick', double);
	const releaseTouches = keepTouches(node);
	const releasePan = panWithOnePointer(node, target);
	const releaseBox = drawBox(node, target);

	return {
		sync() {
			const width = target.width();
			if (width <= 0) return;
			const limits = target.limits();
			behavior
				.extent([
					[0, 0],
					[width, 1],
				])
				.translateExtent([
					[0, -Infinity],
					[width, Infinity],
				])
				.scaleExtent([1, lengthOf(limits.whole) / limits.shortest]);
			const wantedTransform = transformOf(target.target(), target);
			if (!same(zoomTransform(node), wantedTransform)) {
				selection.call((s) => behavior.transform(s, wantedTransform));
			}
		},
		detach() {
			selection.on('.zoom', null);
			node.removeEventListener('wheel', panByWheel);
			node.removeEventListener('dblclick', double);
			releaseTouches();
			releasePan();
			releaseBox();
		},
	};
}

/** Greedy where the page cannot scroll, and in full screen; else the page keeps the plain wheel. */
function isGreedy(): boolean {
	if (document.fullscreenElement !== null) return true;
	const page = document.scrollingElement ?? document.documentElement;
	return window.parent === window && page.scrollHeight <= page.clientHeight + 1;
}

/**
 * A notch of a mouse wheel zooms by about a fifth. Touchpads report a pinch as many small steps with
 * Ctrl, which d3 multiplies by ten; a real wheel with Ctrl must not get that factor.
 */
function wheelDelta(event: WheelEvent): number {
	const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : event.deltaMode ? 1 : 0.002;
	const pinch = event.ctrlKey && Math.abs(event.deltaY) < NOTCH ? 10 : 1;
	return Math.max(-0.6, Math.min(0.6, -event.deltaY * unit * pinch * 1.4));
}

/** d3's transform of a span: k = 1 and x = 0 show the whole of time. */
function transformOf(span: VisibleSpan, { width, limits }: GestureTarget): ZoomTransform {
	const { whole } = limits();
	const k = lengthOf(whole) / lengthOf(span);
	return zoomIdentity.translate((-(span.from - whole.from) / lengthOf(span)) * width(), 0).scale(k);
}

function spanOf(transform: ZoomTransform, { width, limits }: GestureTarget): VisibleSpan {
	const { whole } = limits();
	const length = lengthOf(whole) / transform.k;
	const from = whole.from - (transform.x / width()) * length;
	return { from, to: from + length };
}

const same = (a: ZoomTransform, b: ZoomTransform): boolean =>
	Math.abs(a.k - b.k) <= 1e-9 * b.k && Math.abs(a.x - b.x) < 0.01;

const msOf = (px: number, { width, target }: GestureTarget): number =>
	(px / width()) * lengthOf(target());

/**
 * A mouse or one finger that moves sideways pans; the browser keeps vertical swipes (`touch-action:
 * pan-y`).
 */
function panWithOnePointer(node: HTMLElement, target: GestureTarget): () => void {
	const pressed = new Set<number>();
	/** Where the pointer was last; null while none leads. */
	let last: number | null = null;
	let panning = false;
	const down = (event: PointerEvent) => {
		const isMouse = event.pointerType === 'mouse';
		if (isMouse && (event.button !== 0 || event.shiftKey || event.ctrlKey)) return;
		// The first finger of several, or a mouse: one still noted was released where it was not seen.
		if (event.isPrimary) pressed.clear();
		pressed.add(event.pointerId);
		last = pressed.size === 1 ? event.clientX : null;
		panning = false;
	};
	const move = (event: PointerEvent) => {
		if (last === null || !pressed.has(event.pointerId)) return;
		if (event.buttons === 0) return up(event); // released where it was not seen
		if (!panning && Math.abs(event.clientX - last) < DRAG_FROM) return;
		if (!panning) node.setPointerCapture(event.pointerId); // also keeps it from being a click
		panning = true;
		const by = msOf(last - event.clientX, target);
		last = event.clientX;
		target.onmove(panSpan(target.target(), by, target.limits()), false);
	};
	const up = (event: PointerEvent) => {
		pressed.delete(event.pointerId);
		last = null;
	};
	return listen(node, { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up });
}

/** Shift and drag draws a box to zoom to. */
function drawBox(node: HTMLElement, target: GestureTarget): () => void {
	let start: number | null = null;
	const at = (event: PointerEvent) =>
		Math.min(Math.max(event.clientX - node.getBoundingClientRect().left, 0), target.width());
	const down = (event: PointerEvent) => {
		if (event.pointerType !== 'mouse' || event.button !== 0 || !event.shiftKey) return;
		start = at(event);
		node.setPointerCapture(event.pointerId);
		event.preventDefault();
	};
	const move = (event: PointerEvent) => {
		if (start !== null)
			target.onbox([Math.min(start, at(event)), Math.max(start, at(event))], false);
	};
	const up = (event: PointerEvent) => {
		if (start === null) return;
		const end = at(event);
		const box = [Math.min(start, end), Math.max(start, end)] as const;
		start = null;
		target.onbox(box[1] - box[0] >= DRAG_FROM ? box : null, true);
	};
	const cancel = () => {
		start = null;
		target.onbox(null, true);
	};
	return listen(node, {
		pointerdown: down,
		pointermove: move,
		pointerup: up,
		pointercancel: cancel,
	});
}

function listen(
	node: HTMLElement,
	handlers: Readonly<Record<string, (event: PointerEvent) => void>>,
): () => void {
	const entries = Object.entries(handlers) as [string, EventListener][];
	for (const [type, handler] of entries) node.addEventListener(type, handler);
	return () => {
		for (const [type, handler] of entries) node.removeEventListener(type, handler);
	};
}

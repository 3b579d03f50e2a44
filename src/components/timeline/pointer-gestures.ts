import { lengthOf, panSpan } from '../../layout/visible-span.ts';
import type { GestureTarget } from './gesture-target.ts';

/** A pointer that has moved less than this is clicking, px. */
const DRAG_FROM = 4;
/** A wheel delta from which a mouse wheel is assumed and not a touchpad. */
const NOTCH = 40;

/**
 * The gestures that ask for no zooming: one pointer or a sideways wheel pans, a double click is told,
 * Shift and a drag draw a box.
 *
 * @returns lets go of them
 */
export function attachPointerGestures(node: HTMLElement, target: GestureTarget): () => void {
	const panByWheel = (event: WheelEvent) => {
		if (event.ctrlKey || event.metaKey) return;
		if (!isSideways(event) && !event.shiftKey) return;
		event.preventDefault();
		const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
		const px =
			(Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY) * unit;
		target.onmove(panSpan(target.target(), msOf(px, target), target.limits()), false);
	};
	const double = (event: MouseEvent) => {
		const { left, top } = node.getBoundingClientRect();
		target.ondouble(event.clientX - left, event.clientY - top);
	};
	node.addEventListener('wheel', panByWheel, { passive: false });
	node.addEventListener('dblclick', double);
	const releasePan = panWithOnePointer(node, target);
	const releaseBox = drawBox(node, target);
	return () => {
		node.removeEventListener('wheel', panByWheel);
		node.removeEventListener('dblclick', double);
		releasePan();
		releaseBox();
	};
}

const isSideways = ({ deltaX, deltaY }: WheelEvent): boolean => Math.abs(deltaX) > Math.abs(deltaY);

/**
 * Whether a turn of the wheel zooms, and does not pan. A plain one does only where the view is
 * `greedy`; else it is left to the page, with a hint.
 */
export function isZooming(event: WheelEvent, greedy: boolean, target: GestureTarget): boolean {
	if (event.shiftKey || isSideways(event)) return false;
	if (event.ctrlKey || event.metaKey || greedy) return true;
	target.onhint();
	return false;
}

/** Whether a wheel goes in notches, as a mouse's does; the view glides from one to the next. */
export const isNotched = (event: WheelEvent): boolean => Math.abs(event.deltaY) >= NOTCH;

/**
 * A notch of a mouse wheel zooms by about a fifth. Touchpads report a pinch as many small steps with
 * Ctrl, which d3 multiplies by ten; a real wheel with Ctrl must not get that factor.
 */
export function wheelDelta(event: WheelEvent): number {
	const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : event.deltaMode ? 1 : 0.002;
	const pinch = event.ctrlKey && !isNotched(event) ? 10 : 1;
	return Math.max(-0.6, Math.min(0.6, -event.deltaY * unit * pinch * 1.4));
}

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

import { clampSpan, zoomSpan } from '../../layout/visible-span.ts';
import type { GestureTarget } from './gesture-target.ts';
import { keepTouches } from './kept-touches.ts';
import { attachPointerGestures, isNotched, isZooming, wheelDelta } from './pointer-gestures.ts';

/** Fingers nearer to each other than this tell no scale, px. */
const APART = 12;

/**
 * Gestures where the timeline stands in a frame: cooperative except in full screen. The wheel with Ctrl
 * and two fingers zoom by the view itself, without d3, whose zoom is a fifth of what an article may
 * load.
 *
 * @returns lets go of them
 */
export function attachFrameGestures(node: HTMLElement, target: GestureTarget): () => void {
	/** Wall ms under a place in the window, CSS px from its left. */
	const timeAt = (clientX: number): number => {
		const { from, to } = target.target();
		return from + (xOf(clientX) / target.width()) * (to - from);
	};
	const xOf = (clientX: number) => clientX - node.getBoundingClientRect().left;

	const wheel = (event: WheelEvent) => {
		if (!isZooming(event, document.fullscreenElement !== null, target)) return;
		event.preventDefault();
		const factor = 2 ** wheelDelta(event);
		const next = zoomSpan(target.target(), factor, timeAt(event.clientX), target.limits());
		target.onmove(next, isNotched(event));
	};

	/** The fingers of a pinch with the times that they hold. */
	let held: readonly { readonly id: number; readonly at: number }[] = [];
	const hold = (event: TouchEvent) => {
		held = [];
		if (event.touches.length !== 2) return;
		event.preventDefault();
		held = [...event.touches].map(({ identifier, clientX }) => ({
			id: identifier,
			at: timeAt(clientX),
		}));
	};
	const pinch = (event: TouchEvent) => {
		const [a, b] = held;
		if (!a || !b) return;
		event.preventDefault();
		const placeOf = (id: number) => [...event.touches].find(({ identifier }) => identifier === id);
		const [first, second] = [placeOf(a.id), placeOf(b.id)];
		if (!first || !second) return;
		const px = second.clientX - first.clientX;
		const scale = px / (b.at - a.at);
		if (Math.abs(px) < APART || !(scale > 0)) return;
		const from = a.at - xOf(first.clientX) / scale;
		target.onmove(clampSpan({ from, to: from + target.width() / scale }, target.limits()), false);
	};
	const release = () => {
		held = [];
	};

	const listening = new AbortController();
	const active = { passive: false, signal: listening.signal };
	node.addEventListener('wheel', wheel, active);
	node.addEventListener('touchstart', hold, active);
	node.addEventListener('touchmove', pinch, active);
	node.addEventListener('touchend', release, active);
	node.addEventListener('touchcancel', release, active);
	const releaseTouches = keepTouches(node);
	const releasePointers = attachPointerGestures(node, target);
	return () => {
		listening.abort();
		releaseTouches();
		releasePointers();
	};
}

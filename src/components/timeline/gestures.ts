import { select } from 'd3-selection';
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import { lengthOf, type VisibleSpan } from '../../layout/visible-span.ts';
import type { GestureTarget } from './gesture-target.ts';
import { keepTouches } from './kept-touches.ts';
import { attachPointerGestures, isNotched, isZooming, wheelDelta } from './pointer-gestures.ts';

/**
 * Gestures by the map rule (DESIGN.md section 5). `d3-zoom` is attached to the HTML element and not
 * to the SVG, or the wheel over a mark would be lost; it gets no one-finger touches, since it would
 * swallow vertical swipes that belong to the page: one finger pans through pointer events.
 *
 * @returns lets go of them
 */
export function attachGestures(node: HTMLElement, target: GestureTarget): () => void {
	/** While d3 tells of what was only brought in line. */
	let isSyncing = false;
	/** Width of the stage then, CSS px. */
	let synced = 0;
	const selection = select<HTMLElement, unknown>(node);
	const behavior = zoom<HTMLElement, unknown>()
		.filter((event: Event) => wanted(event))
		.wheelDelta(wheelDelta)
		.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
			if (isSyncing) return;
			const source = event.sourceEvent as Event;
			const soft = source instanceof WheelEvent && isNotched(source);
			target.onmove(spanOf(event.transform, target), soft);
		});

	const wanted = (event: Event): boolean =>
		event instanceof WheelEvent
			? isZooming(event, isGreedy(), target)
			: event.type === 'touchstart' && (event as TouchEvent).touches.length > 1;

	selection.call(behavior).on('dblclick.zoom', null);

	/** Brings d3's transform in line with the view, which others move as well. */
	const sync = () => {
		const width = (synced = target.width());
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
			isSyncing = true;
			selection.call((s) => behavior.transform(s, wantedTransform));
			isSyncing = false;
		}
	};
	// On the way down, and so before d3 hears of what begins; while panning it need not follow.
	const listening = new AbortController();
	const first = { capture: true, passive: true, signal: listening.signal };
	node.addEventListener('wheel', sync, first);
	node.addEventListener('touchstart', sync, first);
	// Fingers lead while they are down; but the phone may be turned under them.
	node.addEventListener('touchmove', () => target.width() !== synced && sync(), first);

	const releaseTouches = keepTouches(node);
	const releasePointers = attachPointerGestures(node, target);

	return () => {
		listening.abort();
		selection.on('.zoom', null);
		releaseTouches();
		releasePointers();
	};
}

/** Greedy where the page cannot scroll, and in full screen; else the page keeps the plain wheel. */
function isGreedy(): boolean {
	if (document.fullscreenElement !== null) return true;
	const page = document.scrollingElement ?? document.documentElement;
	return window.parent === window && page.scrollHeight <= page.clientHeight + 1;
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

/** Width zooms by this for each pixel of the wheel, as with d3-zoom: 2^(120 / 500) a notch. */
const PER_PIXEL = Math.LN2 / 500;

/**
 * Zooms a span of time by the wheel and moves it by dragging, for pages whose library does neither.
 *
 * @param element what is turned and dragged over; it stands at the left of the span
 * @param width of the span, CSS px
 * @param span at first, ms
 * @param show is called in the next frame, at most once in each
 */
export function wheelAndDrag(
	element: HTMLElement,
	width: number,
	span: { readonly from: number; readonly to: number },
	show: (from: number, to: number) => void,
): void {
	let { from, to } = span;
	let isAsked = false;
	const move = (newFrom: number, newTo: number) => {
		[from, to] = [newFrom, newTo];
		if (isAsked) return;
		isAsked = true;
		requestAnimationFrame(() => {
			isAsked = false;
			show(from, to);
		});
	};
	element.addEventListener(
		'wheel',
		(event) => {
			event.preventDefault();
			const factor = Math.exp(event.deltaY * PER_PIXEL);
			const left = element.getBoundingClientRect().left;
			const at = from + ((event.clientX - left) / width) * (to - from);
			move(at - (at - from) * factor, at + (to - at) * factor);
		},
		{ passive: false },
	);
	element.addEventListener('pointermove', ({ buttons, movementX }) => {
		if ((buttons & 1) === 0) return;
		const by = (-movementX / width) * (to - from);
		move(from + by, to + by);
	});
}

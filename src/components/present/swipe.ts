/** A swipe is so long at least, px, and so much longer than it is high. */
const LEAST = 56;
const FLATTER = 1.8;

/**
 * Tells where a finger or a pen swiped on an element. A mouse does not: it marks texts. What scrolls
 * up and down goes on doing so (`touch-action: pan-y` on the element).
 */
export function swipes(element: HTMLElement, onswipe: (way: 'left' | 'right') => void): () => void {
	let start: { readonly id: number; readonly x: number; readonly y: number } | null = null;
	const down = ({ pointerType, isPrimary, pointerId, clientX, clientY }: PointerEvent) => {
		start =
			pointerType === 'mouse' || !isPrimary ? null : { id: pointerId, x: clientX, y: clientY };
	};
	const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
		if (start?.id !== pointerId) return;
		const [x, y] = [clientX - start.x, clientY - start.y];
		start = null;
		if (Math.abs(x) < LEAST || Math.abs(x) < FLATTER * Math.abs(y)) return;
		onswipe(x < 0 ? 'left' : 'right');
	};
	const cancel = () => (start = null);
	element.addEventListener('pointerdown', down);
	element.addEventListener('pointerup', up);
	element.addEventListener('pointercancel', cancel);
	return () => {
		element.removeEventListener('pointerdown', down);
		element.removeEventListener('pointerup', up);
		element.removeEventListener('pointercancel', cancel);
	};
}

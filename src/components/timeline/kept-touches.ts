/**
 * Keeps the touches of fingers that came down on what has left the document since: their events go on
 * to that very element (Touch Events, section 5.6) and from there no longer reach `node` around it.
 * Zooming takes marks and clusters away, so a pinch that begins on one would never move on nor end.
 *
 * @returns lets go of them
 */
export function keepTouches(node: HTMLElement): () => void {
	const release = new AbortController();
	const { signal } = release;

	const handOn = (event: TouchEvent) => {
		const { type, cancelable, touches, targetTouches, changedTouches, currentTarget } = event;
		const touched = currentTarget as HTMLElement;
		if (!node.contains(touched)) {
			const lists = {
				touches: [...touches],
				targetTouches: [...targetTouches],
				changedTouches: [...changedTouches],
			};
			const isFree = node.dispatchEvent(
				new TouchEvent(type, { bubbles: true, cancelable, ...lists }),
			);
			if (!isFree) event.preventDefault();
		}
		if (type !== 'touchmove' && targetTouches.length === 0) {
			for (const one of GOING_ON) touched.removeEventListener(one, handOn);
		}
	};
	const follow = ({ target }: TouchEvent) => {
		if (target === null || target === node) return;
		const touched = target as HTMLElement;
		for (const one of GOING_ON) touched.addEventListener(one, handOn, { passive: false, signal });
	};

	// On the way down, since d3-zoom lets nobody hear of a touch after it.
	node.addEventListener('touchstart', follow, { passive: true, capture: true, signal });
	return () => release.abort();
}

const GOING_ON = ['touchmove', 'touchend', 'touchcancel'] as const;

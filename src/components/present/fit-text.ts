/** Sizes of the text of a step, in `--u`: the wanted one, and the least that the last row can read. */
export const TEXT_SIZE = { wanted: 5.2, least: 4.4 } as const;
const STEP = 0.2;

/**
 * Sets the largest size of text (`--size`) at which an element need not scroll, not below the least;
 * again when the element changes its size. Gives back what ends that.
 *
 * @param onfit called after each fitting
 */
export function fitText(element: HTMLElement, onfit: () => void): () => void {
	const shrink = () => {
		for (let size: number = TEXT_SIZE.wanted; ; size -= STEP) {
			const shown = Math.max(size, TEXT_SIZE.least);
			element.style.setProperty('--size', `calc(${shown.toFixed(2)} * var(--u))`);
			if (shown === TEXT_SIZE.least || element.scrollHeight <= element.clientHeight + 1) return;
		}
	};
	const fit = () => {
		shrink();
		onfit();
	};
	fit();
	const observer = new ResizeObserver(fit);
	observer.observe(element);
	document.fonts.addEventListener('loadingdone', fit);
	return () => {
		observer.disconnect();
		document.fonts.removeEventListener('loadingdone', fit);
	};
}

/** Sizes of the text of a step, in `--u`: the wanted one, and the least that the last row can read. */
export const TEXT_SIZE = { wanted: 5.2, least: 4.4 } as const;
const STEP = 0.2;
/** Sizes of the title, as a multiple of that of the text; it gives way once the text has. */
const TITLE = [1.4, 1.25, 1.1] as const;

/** Sizes to be tried, the most wanted first. */
function* sizes(): Generator<{ readonly text: number; readonly title: number }> {
	for (let text: number = TEXT_SIZE.wanted; text > TEXT_SIZE.least; text -= STEP) {
		yield { text, title: TITLE[0] };
	}
	for (const title of TITLE) yield { text: TEXT_SIZE.least, title };
}

/**
 * Sets the largest sizes of text and title (`--size`, `--title`) at which an element need not scroll,
 * not below the least; again when the element changes its size. Gives back what ends that.
 *
 * @param onfit called after each fitting
 */
export function fitText(element: HTMLElement, onfit: () => void): () => void {
	const shrink = () => {
		for (const { text, title } of sizes()) {
			element.style.setProperty('--size', `calc(${text.toFixed(2)} * var(--u))`);
			element.style.setProperty('--title', String(title));
			if (element.scrollHeight <= element.clientHeight + 1) return;
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

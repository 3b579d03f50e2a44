/** Longest clues shown, signs, the most wanted first; at last none. */
const LENGTHS = [Infinity, 130, 100, 70, 0] as const;

/**
 * Hides the longest clues of a list (`data-clue`) until the page need not scroll on a screen that a
 * whole class looks at; on one held upright, all stay. Again when the window changes its size. Gives
 * back what ends that.
 */
export function fitClues(list: HTMLElement): () => void {
	const fit = () => {
		const clues = [...list.querySelectorAll<HTMLElement>('[data-clue]')];
		const upright = innerHeight > innerWidth;
		for (const length of upright ? [Infinity] : LENGTHS) {
			for (const clue of clues) clue.hidden = clue.textContent.length > length;
			if (document.documentElement.scrollHeight <= innerHeight + 1) return;
		}
		// It scrolls anyway: then with all that there is to read.
		for (const clue of clues) clue.hidden = false;
	};
	fit();
	addEventListener('resize', fit);
	document.fonts.addEventListener('loadingdone', fit);
	return () => {
		removeEventListener('resize', fit);
		document.fonts.removeEventListener('loadingdone', fit);
	};
}

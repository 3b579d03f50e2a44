/**
 * Hides clues of a list (`data-clue`), the longest first, until the page need not scroll on a screen
 * that a whole class looks at; on one held upright all stay, and where it scrolls even without them.
 * Again when the window changes its size. Gives back what ends that.
 */
export function fitClues(list: HTMLElement): () => void {
	const fits = () => document.documentElement.scrollHeight <= innerHeight + 1;
	const fit = () => {
		const clues = [...list.querySelectorAll<HTMLElement>('[data-clue]')];
		for (const clue of clues) clue.hidden = false;
		if (innerHeight > innerWidth) return;
		for (const clue of clues.toSorted((a, b) => b.textContent.length - a.textContent.length)) {
			if (fits()) return;
			clue.hidden = true;
		}
		if (!fits()) for (const clue of clues) clue.hidden = false;
	};
	fit();
	addEventListener('resize', fit);
	document.fonts.addEventListener('loadingdone', fit);
	return () => {
		removeEventListener('resize', fit);
		document.fonts.removeEventListener('loadingdone', fit);
	};
}

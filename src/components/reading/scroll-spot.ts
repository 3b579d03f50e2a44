/**
 * Notes how far an element and all that scrolls around it, the page included, are scrolled.
 *
 * @returns puts everything back to where it was
 */
export function scrollSpot(element: Element): () => void {
	const spots: (() => void)[] = [];
	for (let node: Element | null = element; node; node = node.parentElement) {
		const { scrollTop, scrollLeft } = node;
		const scroller = node;
		if (scrollTop !== 0 || scrollLeft !== 0 || scroller === document.scrollingElement) {
			spots.push(() =>
				scroller.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' }),
			);
		}
	}
	return () => spots.forEach((restore) => restore());
}

/**
 * Calls `read` at once and whenever the size of an element changes; gives back what ends it. Svelte's
 * own bindings do the same for any number of elements at a time, which takes more script than this.
 */
export function followSize(element: Element, read: () => void): () => void {
	read();
	const observer = new ResizeObserver(read);
	observer.observe(element);
	return () => observer.disconnect();
}

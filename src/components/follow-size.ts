/**
 * Calls `read` before the next picture and whenever the content of an element changes its size; gives
 * back what ends that. Nothing is laid out for it alone, as it is for Svelte's own bindings, which read
 * at once; and for few elements it takes less script.
 */
export function followSize(element: Element, read: () => void): () => void {
	const observer = new ResizeObserver(read);
	observer.observe(element);
	return () => observer.disconnect();
}

/** As `followSize`, but also reads at once: for what nothing can be drawn without. */
export function followSizeAtOnce(element: Element, read: () => void): () => void {
	read();
	return followSize(element, read);
}

import { on } from 'svelte/events';

/**
 * Brings an entry of the detail into view, unfolding what hides it, and gives it the focus. While it
 * has that, Escape leads back to where the reader came from.
 *
 * @param entry can be focused (`tabindex="-1"`)
 */
export function visitEntry(entry: HTMLElement, back: () => void): void {
	for (
		let fold = entry.closest('details');
		fold;
		fold = fold.parentElement?.closest('details') ?? null
	) {
		fold.open = true;
	}
	entry.focus({ preventScroll: true });
	entry.scrollIntoView({ block: 'center' });
	const releases = [
		on(entry, 'keydown', (press) => {
			if (press.key !== 'Escape' || press.defaultPrevented) return;
			press.preventDefault();
			back();
		}),
		on(entry, 'focusout', ({ relatedTarget: to }) => {
			if (to instanceof Node && entry.contains(to)) return;
			for (const release of releases) release();
		}),
	];
}

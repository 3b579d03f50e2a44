import type { Theme } from './view.ts';

/** Marks the root element of the document; `styles/tokens.css` does the rest. */
export function applyTheme(root: Pick<Element, 'setAttribute'>, theme: Theme): void {
	root.setAttribute('data-theme', theme);
}

import type { Theme } from './view.ts';

/**
 * The theme after a press of the button: from what the system shows to its opposite, to the same kept
 * whatever the system does, and back to following it. Each press but the last changes what is seen
 * or what holds.
 */
export function nextTheme(theme: Theme, systemIsDark: boolean): Theme {
	const [own, opposite] = systemIsDark
		? (['dark', 'light'] as const)
		: (['light', 'dark'] as const);
	if (theme === 'auto') return opposite;
	return theme === opposite ? own : 'auto';
}

/** What is seen under a theme. */
export function shownTheme(theme: Theme, systemIsDark: boolean): 'light' | 'dark' {
	if (theme !== 'auto') return theme;
	return systemIsDark ? 'dark' : 'light';
}

/** Marks the root element of the document; the style sheets do the rest. */
export function applyTheme(root: Pick<Element, 'setAttribute'>, theme: Theme): void {
	root.setAttribute('data-theme', theme);
}

import { applyTheme } from '../state/theme.ts';

/** Takes over the theme that the address asks for, before anything is loaded that it would wait for. */
export function followTheme(): void {
	const theme = new URLSearchParams(location.search).get('theme');
	if (theme === 'light' || theme === 'dark') applyTheme(document.documentElement, theme);
}

import { expect, it } from 'vitest';
import { applyTheme } from './theme.ts';
import { THEMES } from './view.ts';

it.each(THEMES)('writes the theme %s on the root', (theme) => {
	const written: string[] = [];
	applyTheme({ setAttribute: (name, value) => written.push(`${name}=${value}`) }, theme);
	expect(written).toEqual([`data-theme=${theme}`]);
});

import { describe, expect, it } from 'vitest';
import { applyTheme, nextTheme, shownTheme } from './theme.ts';
import { THEMES } from './view.ts';

describe('the theme', () => {
	it.each([true, false])('goes through all three and back (dark system: %s)', (dark) => {
		const first = nextTheme('auto', dark);
		const second = nextTheme(first, dark);
		expect(new Set(['auto', first, second])).toEqual(new Set(THEMES));
		expect(nextTheme(second, dark)).toBe('auto');
	});

	it.each([true, false])('changes at once what is seen (dark system: %s)', (dark) => {
		expect(shownTheme(nextTheme('auto', dark), dark)).not.toBe(shownTheme('auto', dark));
	});

	it('follows the system unless the reader chose', () => {
		expect(shownTheme('auto', true)).toBe('dark');
		expect(shownTheme('auto', false)).toBe('light');
		expect(shownTheme('light', true)).toBe('light');
		expect(shownTheme('dark', false)).toBe('dark');
	});

	it('is written on the root', () => {
		const written: string[] = [];
		applyTheme({ setAttribute: (name, value) => written.push(`${name}=${value}`) }, 'dark');
		expect(written).toEqual(['data-theme=dark']);
	});
});

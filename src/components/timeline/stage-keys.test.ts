import { describe, expect, it } from 'vitest';
import { stageKey } from './stage-keys.ts';

const press = (key: string, held: Partial<Parameters<typeof stageKey>[0]> = {}) =>
	stageKey({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('stageKey', () => {
	it.each([
		['ArrowLeft', 'previous'],
		['ArrowRight', 'next'],
		['ArrowUp', 'lane-up'],
		['ArrowDown', 'lane-down'],
		['Home', 'first'],
		['End', 'last'],
		['+', 'zoom-in'],
		['-', 'zoom-out'],
		['0', 'all'],
		['PageUp', 'screen-back'],
		['PageDown', 'screen-on'],
		['Escape', 'back'],
		['/', 'search'],
		['f', 'fullscreen'],
		['F', 'fullscreen'],
		['?', 'help'],
	])('knows %s', (key, command) => {
		expect(press(key)).toBe(command);
	});

	it('zooms by the key of plus without Shift, and by the sign of minus', () => {
		expect([press('='), press('−')]).toEqual(['zoom-in', 'zoom-out']);
	});

	it('leaves Enter, Space and Tab to the button that has the focus', () => {
		expect(['Enter', ' ', 'Tab'].map((key) => press(key))).toEqual([null, null, null]);
	});

	it('leaves keys with Ctrl, Alt or ⌘ to the browser, which zooms and searches by them', () => {
		for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
			expect(['+', '-', '0', 'f', 'ArrowLeft', 'Home'].map((key) => press(key, held))).toEqual(
				Array(6).fill(null),
			);
		}
	});

	it('knows no key by a name that every object has', () => {
		expect([press('constructor'), press('toString'), press('__proto__')]).toEqual([
			null,
			null,
			null,
		]);
	});
});

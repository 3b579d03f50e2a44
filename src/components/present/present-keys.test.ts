import { describe, expect, it } from 'vitest';
import { presentKey, type Focused, type PressedKey } from './present-keys.ts';

const NO_MODIFIERS = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const commandOf = (key: string, focused: Focused = 'none', more: Partial<PressedKey> = {}) =>
	presentKey({ key, ...NO_MODIFIERS, ...more }, focused);

describe('the keys of a lesson', () => {
	it.each([
		['PageDown', 'on'],
		['PageUp', 'back'],
		['.', 'blank'],
		['F5', 'start'],
		['Escape', 'leave'],
	])('are those that a clicker sends: %s', (key, command) => {
		expect(commandOf(key)).toBe(command);
		expect(commandOf(key, 'button')).toBe(command);
	});

	it.each([
		[' ', 'on'],
		['n', 'on'],
		['N', 'on'],
		['ArrowRight', 'on'],
		['p', 'back'],
		['ArrowLeft', 'back'],
		['Home', 'first'],
		['End', 'last'],
		['b', 'blank'],
		['v', 'blank'],
		['/', 'blank'],
		[';', 'blank'],
		['f', 'fullscreen'],
		['s', 'notes'],
		['o', 'overview'],
		['g', 'goto'],
		['?', 'keys'],
	])('are those of reveal.js: %s', (key, command) => {
		expect(commandOf(key)).toBe(command);
	});

	it.each([
		['u', 'status'],
		['q', 'code'],
	])('are our own where reveal.js has none: %s', (key, command) => {
		expect(commandOf(key)).toBe(command);
	});

	it('stay those of a field, but for F5 and Escape', () => {
		for (const key of ['n', ' ', 'PageDown', '.', 'Home'])
			expect(commandOf(key, 'field')).toBeNull();
		expect(commandOf('F5', 'field')).toBe('start');
		expect(commandOf('Escape', 'field')).toBe('leave');
	});

	it('press a button that has the focus', () => {
		expect(commandOf(' ', 'button')).toBeNull();
		expect(commandOf('Enter', 'button')).toBeNull();
	});

	it('belong to the browser with Ctrl, Alt or ⌘', () => {
		expect(commandOf('F5', 'none', { ctrlKey: true })).toBeNull();
		expect(commandOf('ArrowLeft', 'none', { altKey: true })).toBeNull();
		expect(commandOf('p', 'none', { metaKey: true })).toBeNull();
	});

	it('go back with Shift and the space bar', () => {
		expect(commandOf(' ', 'none', { shiftKey: true })).toBe('back');
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setToldHeight, TOLD_HEIGHT, toldHeight } from './told-height.ts';

const anyHeight = fc.oneof(fc.anything(), fc.double(), fc.integer());

describe('the height that a message tells', () => {
	it('is read in the words of Datawrapper and of AMP', () => {
		expect(toldHeight({ 'datawrapper-height': { 'sourceline-embed': 523 } })).toBe(523);
		expect(toldHeight({ sentinel: 'amp', type: 'embed-size', height: 523 })).toBe(523);
	});

	it('stays within bounds', () => {
		fc.assert(
			fc.property(fc.integer(), (height) => {
				const told = toldHeight({ 'datawrapper-height': { a: height } });
				expect(told).toBe(Math.min(Math.max(height, TOLD_HEIGHT.least), TOLD_HEIGHT.most));
			}),
		);
	});

	it.each([
		['no object', '523'],
		['nothing', null],
		['no height', { 'datawrapper-height': {} }],
		['a height of nothing', { 'datawrapper-height': null }],
		['a text', { 'datawrapper-height': { a: '523' } }],
		['half a pixel', { 'datawrapper-height': { a: 523.5 } }],
		['no number', { 'datawrapper-height': { a: NaN } }],
		['no end', { sentinel: 'amp', type: 'embed-size', height: Infinity }],
		['another word of AMP', { sentinel: 'amp', type: 'embed-ready', height: 523 }],
		['a word without its sender', { type: 'embed-size', height: 523 }],
	])('is none for %s', (_, message) => {
		expect(toldHeight(message)).toBeNull();
	});

	it('is a whole number within the bounds or none, whatever the message', () => {
		const shaped = fc.oneof(
			fc.record({
				'datawrapper-height': fc.oneof(fc.anything(), fc.dictionary(fc.string(), anyHeight)),
			}),
			fc.record({
				sentinel: fc.constant('amp'),
				type: fc.constant('embed-size'),
				height: anyHeight,
			}),
			fc.anything(),
		);
		fc.assert(
			fc.property(shaped, (message) => {
				const height = toldHeight(message);
				if (height === null) return;
				expect(Number.isInteger(height)).toBe(true);
				expect(height).toBeGreaterThanOrEqual(TOLD_HEIGHT.least);
				expect(height).toBeLessThanOrEqual(TOLD_HEIGHT.most);
			}),
		);
	});
});

describe('a frame', () => {
	const told = (height: number) => ({ 'datawrapper-height': { a: height } });
	const frameOf = (contentWindow: unknown) => ({ contentWindow, style: { height: '560px' } });

	it('is set by what its own window tells, and by nothing else', () => {
		const windows = [{}, {}, {}];
		fc.assert(
			fc.property(fc.nat(2), fc.anything(), (speaking, other) => {
				const frames = windows.map(frameOf);
				setToldHeight({ source: windows[speaking], data: told(600) }, () => frames);
				setToldHeight({ source: other, data: told(700) }, () => frames);
				setToldHeight({ source: windows[speaking], data: other }, () => frames);
				const heights = frames.map(({ style }) => style.height);
				expect(heights).toEqual(windows.map((_, at) => (at === speaking ? '600px' : '560px')));
			}),
		);
	});

	it('that is in no document is set by no message without a window', () => {
		const frame = frameOf(null);
		setToldHeight({ source: null, data: told(600) }, () => [frame]);
		expect(frame.style.height).toBe('560px');
	});

	it('is not even looked for when a message tells no height', () => {
		const frames = () => {
			throw new Error('looked for');
		};
		expect(() => setToldHeight({ source: {}, data: { from: 'an ad' } }, frames)).not.toThrow();
	});
});

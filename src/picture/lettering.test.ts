import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedLines, cutToFit, sans, wrapText, type MeasureText } from './lettering.ts';

/** Each letter is as wide as it is high. */
const measure: MeasureText = (text, { size }) => Array.from(text).length * size;
const small = sans(10);
const graphemes = (text: string) =>
	[...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

describe('cutToFit', () => {
	it('leaves a text that fits as it is, and ends a shortened one with an ellipsis', () => {
		expect(cutToFit('Kursk', 50, small, measure)).toBe('Kursk');
		expect(cutToFit('Kursk', 49, small, measure)).toBe('Kur…');
		expect(cutToFit('Kim trifft', 50, small, measure)).toBe('Kim…');
	});

	it('never cuts an emoji in two', () => {
		expect(cutToFit('👩🏽‍🚀👨‍👩‍👧‍👦', 60, small, measure)).toBe('👩🏽‍🚀…');
	});
});

describe('wrapText', () => {
	const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem());

	it('loses no letter, and no line is wider than it may be, where letters are not', () => {
		fc.assert(
			fc.property(anyText, fc.integer({ min: 40, max: 400 }), (text, width) => {
				const lines = wrapText(text, width, small, measure);
				expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				for (const line of lines) {
					if (graphemes(line).length > 1) expect(measure(line, small)).toBeLessThanOrEqual(width);
				}
			}),
		);
	});

	it('breaks between words, and inside of one that is longer than a line', () => {
		expect(wrapText('eins zwei drei', 90, small, measure)).toEqual(['eins zwei', 'drei']);
		expect(wrapText('an example.org/abc', 80, small, measure)).toEqual([
			'an',
			'example.',
			'org/abc',
		]);
	});

	it('cuts what does not fit into the lines that there are', () => {
		expect(wrapText('eins zwei drei vier', 90, small, measure, 1)).toEqual(['eins zwe…']);
		expect(wrapText('eins zwei', 90, small, measure, 1)).toEqual(['eins zwei']);
		expect(wrapText('', 90, small, measure)).toEqual([]);
	});
});

describe('balancedLines', () => {
	it('takes as few lines as it needs and makes them of about one length', () => {
		const text = 'Nordkoreanische Soldaten in Russland';
		expect(wrapText(text, 280, small, measure)).toEqual([
			'Nordkoreanische Soldaten in',
			'Russland',
		]);
		expect(balancedLines(text, 280, small, measure)).toEqual([
			'Nordkoreanische',
			'Soldaten in Russland',
		]);
	});
});

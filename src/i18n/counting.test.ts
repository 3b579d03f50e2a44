import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedIn, digitsIn } from './counting.ts';

describe('digitsIn', () => {
	it('groups from four digits on, as the language does', () => {
		expect([0, 7, 999, 1000, 20_500].map(digitsIn('de'))).toEqual([
			'0',
			'7',
			'999',
			'1.000',
			'20.500',
		]);
		expect([999, 1000, 20_500].map(digitsIn('en'))).toEqual(['999', '1,000', '20,500']);
	});

	it('writes fractions with the sign of the language', () => {
		expect(digitsIn('de')(0.5)).toBe('0,5');
		expect(digitsIn('en')(0.5)).toBe('0.5');
	});

	it('writes all numbers as the formatter of the browser does', () => {
		const format = new Intl.NumberFormat('de', { useGrouping: 'always' });
		fc.assert(
			fc.property(fc.oneof(fc.integer(), fc.integer({ min: -2000, max: 2000 })), (value) => {
				expect(digitsIn('de')(value)).toBe(format.format(value));
			}),
		);
	});
});

describe('countedIn', () => {
	it('has one form for 1 and one for all others', () => {
		const counted = countedIn('de');
		expect([0, 1, 2, 1001].map((count) => counted(count, 'Quelle', 'Quellen'))).toEqual([
			'0 Quellen',
			'1 Quelle',
			'2 Quellen',
			'1.001 Quellen',
		]);
	});
});

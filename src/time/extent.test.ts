import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floatingEdtf, validEdtf } from './edtf-arbitrary.ts';
import { anchorOf, compareSpans, extentOf } from './extent.ts';
import { parseEdtf } from './parse-edtf.ts';
import { HOUR } from './units.ts';

const ms = (iso: string) => Date.parse(iso.includes('T') ? `${iso}Z` : `${iso}T00:00:00Z`);
const extent = (text: string, offset?: number) => extentOf(parseEdtf(text), offset);
const anchor = (text: string, offset?: number) => anchorOf(parseEdtf(text), offset);

describe('the extent of a span', () => {
	it.each([
		['2026-03-04', '2026-03-04', '2026-03-05'],
		['2026-03~/2026-05?', '2026-03-01', '2026-06-01'],
		['[2026-03-04..2026-03-07]', '2026-03-04', '2026-03-08'],
		['[2026-03-07,2026-03-04]', '2026-03-04', '2026-03-08'],
		['{2026-03,2026-03-30}', '2026-03-01', '2026-04-01'],
	])('%s covers %s up to %s', (text, min, max) => {
		expect(extent(text)).toEqual({ min: ms(min), max: ms(max) });
	});

	it('is null where it is open or unknown', () => {
		expect(extent('2026-03-04/..')).toEqual({ min: ms('2026-03-04'), max: null });
		expect(extent('2026-03-04/')).toEqual({ min: ms('2026-03-04'), max: null });
		expect(extent('../2026-03-04')).toEqual({ min: null, max: ms('2026-03-05') });
		expect(extent('[..2026-03-04]')).toEqual({ min: null, max: ms('2026-03-05') });
		expect(extent('[2026-03-04..]')).toEqual({ min: ms('2026-03-04'), max: null });
	});

	it('moves with the zone for an instant, and for nothing else', () => {
		const instant = ms('2024-06-19T02:22');
		expect(extent('2024-06-19T02:22+09:00', 540)).toEqual({ min: instant, max: instant });
		fc.assert(
			fc.property(floatingEdtf, fc.integer({ min: -720, max: 840 }), (text, offset) => {
				expect(extent(text, offset)).toEqual(extent(text));
				expect(anchor(text, offset)).toBe(anchor(text));
			}),
		);
	});
});

describe('the anchor of a span', () => {
	it.each([
		['in the middle of a day', '2026-03-04', '2026-03-04T12:00'],
		['in the middle of a month', '2026-06', '2026-06-16'],
		['in the middle of what X leaves open', '2026-03-3X', '2026-03-31'],
		['where an interval starts', '2026-03-04/2026-03-10', '2026-03-04'],
		['where an interval without end starts', '2026-03-04/..', '2026-03-04'],
		['where an interval without start ends', '../2026-03-04', '2026-03-05'],
		['in the middle between two bounds', '[2026-03-04..2026-03-07]', '2026-03-06'],
		['at the only bound', '[..2026-03-04]', '2026-03-04T12:00'],
		['at the first of several dates', '[2026-03-07,2026-03-04]', '2026-03-04T12:00'],
	])('is %s: %s', (_, text, at) => {
		expect(anchor(text)).toBe(ms(at));
	});

	it('of an instant is where the clock of the zone stands', () => {
		expect(anchor('2024-06-19T02:22+09:00', 540)).toBe(ms('2024-06-19T02:22'));
		expect(anchor('2024-06-19T02:22+09:00', 120)).toBe(ms('2024-06-18T19:22'));
	});

	it('lies within the extent', () => {
		fc.assert(
			fc.property(validEdtf, (text) => {
				const { min, max } = extent(text);
				expect(anchor(text)).toBeGreaterThanOrEqual(min ?? -Infinity);
				expect(anchor(text)).toBeLessThanOrEqual(max ?? Infinity);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('the order of spans', () => {
	const sorted = (...texts: string[]) =>
		texts
			.map(parseEdtf)
			.sort((a, b) => compareSpans(a, b))
			.map((span) => span.edtf);

	it('is by start, then by end, then by text, open starts first and open ends last', () => {
		const order = [
			'../2026-03-04',
			'/2026-03-05',
			'2025',
			'2026-03-04',
			'2026-03-04?',
			'2026-03-04/2026-03-10',
			'2026-03',
			'2026-03-04/..',
			'2026-03-05',
		];
		expect(sorted(...order.toReversed())).toEqual([
			'../2026-03-04',
			'/2026-03-05',
			'2025',
			'2026-03',
			'2026-03-04',
			'2026-03-04?',
			'2026-03-04/2026-03-10',
			'2026-03-04/..',
			'2026-03-05',
		]);
	});

	it('takes an instant by the clock of its zone', () => {
		const instant = parseEdtf('2024-06-19T02:22+09:00');
		const day = parseEdtf('2024-06-19');
		expect(compareSpans(instant, day)).toBeLessThan(0);
		expect(compareSpans(instant, day, 9 * 60)).toBeGreaterThan(0);
		expect(compareSpans(day, instant, 0, 9 * 60)).toBeLessThan(0);
		expect(extentOf(instant, 9 * 60).min).toBe(ms('2024-06-19') + 2 * HOUR + 22 * 60_000);
	});

	it('is total: antisymmetric, transitive, zero only for the same expression', () => {
		fc.assert(
			fc.property(validEdtf, validEdtf, validEdtf, (...texts) => {
				const [a, b, c] = texts.map(parseEdtf).sort(compareSpans);
				if (!a || !b || !c) throw new Error('three were given');
				expect(compareSpans(a, b)).toBeLessThanOrEqual(0);
				expect(compareSpans(b, c)).toBeLessThanOrEqual(0);
				expect(compareSpans(a, c)).toBeLessThanOrEqual(0);
				expect(Math.sign(compareSpans(a, b)) + Math.sign(compareSpans(b, a))).toBe(0);
				expect(compareSpans(a, b) === 0).toBe(a.edtf === b.edtf);
			}),
			{ numRuns: 1000 },
		);
	});
});

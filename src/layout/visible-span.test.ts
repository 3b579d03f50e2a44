import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	blendSpans,
	clampSpan,
	lengthOf,
	panSpan,
	zoomSpan,
	type SpanLimits,
} from './visible-span.ts';

const HOUR = 3_600_000;
const limits: SpanLimits = { whole: { from: 0, to: 100_000 * HOUR }, shortest: HOUR };
const time = fc.double({ min: 0, max: 100_000 * HOUR, noNaN: true });
const spans = fc
	.tuple(time, time)
	.map(([a, b]) => clampSpan({ from: Math.min(a, b), to: Math.max(a, b) }, limits));

describe('clampSpan', () => {
	it('answers any numbers with a span within the limits', () => {
		fc.assert(
			fc.property(fc.double(), fc.double(), (from, to) => {
				const span = clampSpan({ from, to }, limits);
				expect(span.from).toBeGreaterThanOrEqual(0);
				expect(span.to).toBeLessThanOrEqual(limits.whole.to + 1);
				expect(lengthOf(span)).toBeGreaterThanOrEqual(HOUR - 1);
			}),
		);
	});

	it('leaves a span within the limits as it is', () => {
		fc.assert(
			fc.property(spans, (span) => {
				const again = clampSpan(span, limits);
				expect(again.from).toBeCloseTo(span.from, 0);
				expect(again.to).toBeCloseTo(span.to, 0);
			}),
		);
	});
});

describe('zoomSpan', () => {
	it('keeps the time under the pointer where it is, away from the edges of time', () => {
		const span = { from: 40_000 * HOUR, to: 60_000 * HOUR };
		fc.assert(
			fc.property(
				fc.double({ min: 0.5, max: 50, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(factor, share) => {
					const at = span.from + share * lengthOf(span);
					const zoomed = zoomSpan(span, factor, at, limits);
					expect((at - zoomed.from) / lengthOf(zoomed)).toBeCloseTo(share, 6);
				},
			),
		);
	});

	it('stops at the finest precision and at the whole of time', () => {
		const span = { from: 10 * HOUR, to: 20 * HOUR };
		expect(lengthOf(zoomSpan(span, 1e9, 15 * HOUR, limits))).toBe(HOUR);
		expect(zoomSpan(span, 1e-9, 15 * HOUR, limits)).toEqual(limits.whole);
	});
});

describe('panSpan', () => {
	it('keeps the length and stops at the edge of time', () => {
		fc.assert(
			fc.property(spans, fc.double({ min: -1e12, max: 1e12, noNaN: true }), (span, by) => {
				const panned = panSpan(span, by, limits);
				expect(lengthOf(panned)).toBeCloseTo(lengthOf(span), 0);
				expect(panned.from).toBeGreaterThanOrEqual(limits.whole.from);
				expect(panned.to).toBeLessThanOrEqual(limits.whole.to + 1);
			}),
		);
	});
});

describe('blendSpans', () => {
	it('begins and ends exactly at the two spans and stays between their ends', () => {
		fc.assert(
			fc.property(spans, spans, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
				expect(blendSpans(a, b, 0)).toBe(a);
				expect(blendSpans(a, b, 1)).toBe(b);
				const blended = blendSpans(a, b, share);
				expect(blended.from).toBeGreaterThanOrEqual(Math.min(a.from, b.from) - 1);
				expect(blended.to).toBeLessThanOrEqual(Math.max(a.to, b.to) + 1);
			}),
		);
	});
});

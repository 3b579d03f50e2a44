import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { STATUSES } from '../dataset/vocabulary.ts';
import { glyphAreas } from './glyph-areas.ts';
import { glyphShapes } from './glyph-shapes.ts';
import { joinedPaths, type JoinedCluster, type StrokedMark } from './joined-paths.ts';

const markArbitrary: fc.Arbitrary<StrokedMark> = fc.record({
	colour: fc.nat(11),
	x: fc.integer({ min: 0, max: 2000 }),
	y: fc.integer({ min: 0, max: 800 }),
	strokes: fc.array(
		fc.oneof(
			fc.record({
				kind: fc.constantFrom('bar', 'bracket', 'wing', 'torn'),
				dotted: fc.boolean(),
				d: fc.nat(999).map((x) => `M${x} 7h5`),
			}),
			fc.record({ kind: fc.constant('point'), hollow: fc.boolean(), x: fc.nat(999) }),
		),
		{ maxLength: 4 },
	),
	event: fc.record({
		status: fc.option(fc.constantFrom(...STATUSES)),
		later: fc.boolean(),
	}),
});

/** How many strokes begin in some path data. */
const begins = (d: string): number => d.match(/M/g)?.length ?? 0;

test('every stroke is drawn once, with those of its look and its colour', () => {
	fc.assert(
		fc.property(fc.array(markArbitrary, { maxLength: 30 }), (marks) => {
			const parts = joinedPaths(marks, []);
			expect(parts.map(({ part }) => part)).toEqual(['signs', 'glyph later', 'glyph']);
			const drawn = parts.flatMap(({ paths }) => paths.map(({ d }) => begins(d)));
			const asked = marks.map(
				({ strokes, event: { status, later } }) =>
					strokes.length + (later ? glyphShapes(status) : glyphAreas(status)).length,
			);
			const sum = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);
			expect(sum(drawn)).toBe(sum(asked));
			for (const { paths } of parts) {
				const looks = paths.map(({ look, lane }) => `${look} ${lane}`);
				expect(new Set(looks).size).toBe(looks.length);
			}
		}),
	);
});

test('there are no more paths for many marks than there are looks and colours', () => {
	const marks = Array.from({ length: 500 }, (_, i) => ({
		colour: i % 3,
		x: i,
		y: 0,
		strokes: [],
		event: { status: 'reported' as const },
	}));
	expect(joinedPaths(marks, []).flatMap(({ paths }) => paths)).toHaveLength(2 * 3);
});

/** The looks of all statuses beside each other, as they lie one over the other, in either order. */
function looksOfAll(later: boolean): string[][] {
	const marks = STATUSES.map((status, i) => ({
		colour: 0,
		x: 20 * i,
		y: 0,
		strokes: [],
		event: { status, later },
	}));
	return [marks, [...marks].reverse()].map((order) =>
		joinedPaths(order, []).flatMap(({ paths }) => paths.map(({ look }) => look)),
	);
}

test('holes lie on bodies and stripes on both, whichever status comes first', () => {
	for (const looks of looksOfAll(false)) {
		expect(looks.filter((look) => look !== 'cross')).toEqual(['body', 'hole', 'stripe']);
	}
});

test('of what came later, what fills or crosses an outline lies on it', () => {
	for (const looks of looksOfAll(true)) {
		const outline = looks.indexOf('line');
		for (const over of ['full', 'cut']) expect(looks.indexOf(over)).toBeGreaterThan(outline);
	}
});

describe('the pill of a cluster', () => {
	const cluster = (count: number, later = false): JoinedCluster => ({
		colour: 2,
		x: 100,
		y: 50,
		placed: { count },
		words: { later },
	});
	const drawn = (clusters: readonly JoinedCluster[], marks: readonly StrokedMark[] = []) =>
		joinedPaths(marks, clusters).flatMap(({ part, paths }) =>
			paths.map(({ look, lane, d }) => ({ part, look, lane, d })),
		);
	/** Between the round ends, px. */
	const straight = (d: string) => Number(/h(\d+)/.exec(d)?.[1]);

	it('is filled like the glyphs of its chapter, and in one path with them', () => {
		const glyph = { x: 0, y: 0, colour: 2, strokes: [], event: { status: 'confirmed' as const } };
		const [path, ...others] = drawn([cluster(3)], [glyph]);
		expect(path).toMatchObject({ part: 'glyph', look: 'body', lane: 2 });
		expect(begins(path?.d ?? '')).toBe(2);
		expect(others).toEqual([]);
	});

	it('is an outline where nothing in it was public', () => {
		expect(drawn([cluster(3, true)])).toMatchObject([{ part: 'glyph later', look: 'line' }]);
	});

	it('is wider where its count ends with a plus', () => {
		const [usual, most, plus] = [3, 999, 1000].map((count) =>
			straight(drawn([cluster(count)])[0]?.d ?? ''),
		);
		expect(most).toBe(usual);
		expect(plus).toBeGreaterThan(most!);
	});
});

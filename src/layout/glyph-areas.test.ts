import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES } from '../dataset/vocabulary.ts';
import { glyphAreas } from './glyph-areas.ts';
import { glyphShapes } from './glyph-shapes.ts';

type Point = readonly [x: number, y: number];
type Ink = 'nothing' | 'ground' | 'ink';

/** The corners of relative path data (`m`, `l`, `a` of circles, `z`), arcs in short lines. */
function linesOf(d: string): Point[][] {
	const lines: Point[][] = [];
	let at: Point = [0, 0];
	for (const [, command = '', rest = ''] of d.matchAll(/([mlaz])([^mlaz]*)/g)) {
		const numbers = rest.match(/-?(\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
		const line = lines.at(-1) ?? [];
		if (command === 'z') {
			at = line[0]!;
			line.push(at);
			continue;
		}
		const [dx = 0, dy = 0] = numbers.slice(-2);
		const to: Point = [at[0] + dx, at[1] + dy];
		if (command === 'm') lines.push([to]);
		else if (command === 'l') line.push(to);
		else line.push(...arc(at, to, numbers[0]!, numbers[4] === 1));
		at = to;
	}
	return lines;
}

/** Points on the arc of a circle that is no longer than half of it (SVG 2, F.6.5). */
function arc(from: Point, to: Point, radius: number, isClockwise: boolean): Point[] {
	const [hx, hy] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
	const half = Math.hypot(hx, hy);
	const away = Math.sqrt(Math.max(0, radius ** 2 - half ** 2)) * (isClockwise ? 1 : -1);
	const middle: Point = [from[0] + hx - (hy / half) * away, from[1] + hy + (hx / half) * away];
	const begin = Math.atan2(from[1] - middle[1], from[0] - middle[0]);
	let turn = Math.atan2(to[1] - middle[1], to[0] - middle[0]) - begin;
	if (isClockwise && turn < 0) turn += 2 * Math.PI;
	if (!isClockwise && turn > 0) turn -= 2 * Math.PI;
	const reach = Math.max(radius, half);
	return Array.from({ length: 64 }, (_, i): Point => {
		const angle = begin + (turn * (i + 1)) / 64;
		return [middle[0] + reach * Math.cos(angle), middle[1] + reach * Math.sin(angle)];
	});
}

/** Whether a point lies inside of closed lines, by how often they go around it. */
function isInside([x, y]: Point, lines: readonly Point[][]): boolean {
	let winding = 0;
	for (const line of lines) {
		line.forEach(([x1, y1], i) => {
			const [x2, y2] = line[(i + 1) % line.length]!;
			if (y1 <= y === y2 <= y) return;
			if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) winding += y2 > y1 ? 1 : -1;
		});
	}
	return winding !== 0;
}

/** Px from lines; beyond their ends without caps, infinitely far. */
function distance([x, y]: Point, lines: readonly Point[][], hasCaps: boolean): number {
	let least = Infinity;
	for (const line of lines) {
		line.slice(1).forEach(([x2, y2], i) => {
			const [x1, y1] = line[i]!;
			const length = Math.hypot(x2 - x1, y2 - y1) || 1;
			const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
			if (!hasCaps && (along < 0 || along > length)) return;
			const kept = Math.min(Math.max(along, 0), length);
			const away = [x - x1 - (kept / length) * (x2 - x1), y - y1 - (kept / length) * (y2 - y1)];
			least = Math.min(least, Math.hypot(...away));
		});
	}
	return least;
}

/** What the strokes of a status show at a point (`strokes.css`). */
function stroked(status: (typeof STATUSES)[number], point: Point): Ink {
	let shown: Ink = 'nothing';
	for (const { kind, d } of glyphShapes(status)) {
		const lines = linesOf(d);
		if (kind === 'line' && isInside(point, lines)) shown = 'ground';
		if (kind === 'full' && isInside(point, lines)) shown = 'ink';
		const half = kind === 'cross' ? 1.3 : 1;
		if (distance(point, lines, kind !== 'cut') <= half) shown = 'ink';
	}
	return shown;
}

function filled(status: (typeof STATUSES)[number], point: Point): Ink {
	let shown: Ink = 'nothing';
	for (const { kind, d } of glyphAreas(status)) {
		if (kind === 'cross') return stroked(status, point);
		if (isInside(point, linesOf(d))) shown = kind === 'hole' ? 'ground' : 'ink';
	}
	return shown;
}

test('areas show what the strokes of the glyph show', () => {
	const coordinate = fc.double({ min: -9, max: 9, noNaN: true });
	const nearby: readonly Point[] = [
		[0.06, 0],
		[-0.06, 0],
		[0, 0.06],
		[0, -0.06],
	];
	for (const status of STATUSES) {
		let compared = 0;
		fc.assert(
			fc.property(coordinate, coordinate, (x, y) => {
				const shown = stroked(status, [x, y]);
				// On an edge, thousandths of a pixel decide.
				const around = nearby.map(([dx, dy]) => stroked(status, [x + dx, y + dy]));
				fc.pre(around.every((one) => one === shown));
				compared += shown === 'nothing' ? 0 : 1;
				expect(filled(status, [x, y])).toBe(shown);
			}),
			{ numRuns: 300 },
		);
		expect(compared, status).toBeGreaterThan(20);
	}
});

test('what is rare stays as it was stroked', () => {
	for (const status of ['refuted', null] as const) {
		expect(glyphAreas(status)).toBe(glyphShapes(status));
	}
});

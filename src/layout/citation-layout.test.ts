import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutCitations, type CitationLayout, type CitingNode } from './citation-layout.ts';

const node = (key: string, ...cites: string[]): CitingNode => ({ key, cites });
const chain = [
	node('official'),
	node('south-korean-media', 'official'),
	node('tagesschau', 'south-korean-media'),
	node('nau', 'tagesschau'),
	node('nis'),
	node('donga', 'nis'),
];
const boxOf = ({ boxes }: CitationLayout, key: string) => boxes.find((box) => box.key === key)!;

/** Later nodes cite earlier ones only, so there is no circle. */
const nodesArbitrary = fc
	.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 40 })
	.map((drawn) =>
		drawn.map((picks, i) => ({
			key: `n${i}`,
			cites: i === 0 ? [] : [...new Set(picks.map((pick) => `n${pick % i}`))],
		})),
	);
const widthArbitrary = fc.integer({ min: 280, max: 1200 });

describe('the layout of citations', () => {
	it('stands in columns where there is room: sources left, origins right', () => {
		const layout = layOutCitations(chain, 900);
		const xs = ['nau', 'tagesschau', 'south-korean-media', 'official'].map(
			(key) => boxOf(layout, key).x,
		);
		expect(xs).toEqual([...xs].sort((a, b) => a - b));
		expect(new Set(xs).size).toBe(4);
		expect(boxOf(layout, 'nis').x).toBe(boxOf(layout, 'official').x);
		expect(boxOf(layout, 'nau').y).toBe(boxOf(layout, 'official').y);
	});

	it('goes downwards where there is not: what cites a node stands indented below it', () => {
		const layout = layOutCitations(chain, 320);
		expect(layout.boxes.map(({ key }) => key)).toEqual([
			'official',
			'south-korean-media',
			'tagesschau',
			'nau',
			'nis',
			'donga',
		]);
		expect(layout.boxes.map(({ x }) => x)).toEqual([0, 20, 40, 60, 0, 20]);
		expect(layout.links.every(({ way }) => way === 'down')).toBe(true);
	});

	it('leads a second citation past the right of the boxes', () => {
		const layout = layOutCitations([node('a'), node('b'), node('both', 'a', 'b')], 320);
		expect(layout.links.map(({ from, to, way }) => [from, to, way])).toEqual([
			['both', 'a', 'down'],
			['both', 'b', 'aside'],
		]);
		const right = Math.max(...layout.boxes.map(({ x, width }) => x + width));
		for (const [x] of layout.links[1]!.points) expect(x).toBeGreaterThanOrEqual(right);
	});

	it('places every node once, inside its width, and lets no boxes overlap', () => {
		fc.assert(
			fc.property(nodesArbitrary, widthArbitrary, (nodes, width) => {
				const { boxes, links, height } = layOutCitations(nodes, width);
				expect(boxes.map(({ key }) => key).sort()).toEqual(nodes.map(({ key }) => key).sort());
				for (const box of boxes) {
					expect(box.x).toBeGreaterThanOrEqual(0);
					expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-6);
					expect(box.width).toBeGreaterThan(80);
					expect(box.y + box.height).toBeLessThanOrEqual(height + 1e-6);
				}
				const sorted = [...boxes].sort((a, b) => a.x - b.x || a.y - b.y);
				sorted.forEach((a, i) => {
					for (const b of sorted.slice(i + 1)) {
						const apart =
							a.x + a.width <= b.x ||
							b.x + b.width <= a.x ||
							a.y + a.height <= b.y ||
							b.y + b.height <= a.y;
						if (!apart) throw new Error(`${a.key} and ${b.key} overlap`);
					}
				});
				const cited = nodes.flatMap(({ key, cites }) => cites.map((to) => `${key} ${to}`));
				expect(links.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(cited.sort());
				for (const [x] of links.flatMap(({ points }) => points)) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(width);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('crosses no line of a forest, in which each node cites one other', () => {
		const forest = nodesArbitrary.map((nodes) =>
			nodes.map(({ key, cites }) => ({ key, cites: cites.slice(0, 1) })),
		);
		fc.assert(
			fc.property(forest, (nodes) => {
				// In columns, lines between the same two columns end in the order in which they begin.
				const { links } = layOutCitations(nodes, 10_000);
				const ends = links.map(({ points: [[x, y] = [0, 0], [x2, y2] = [0, 0]] }) => ({
					x,
					y,
					x2,
					y2,
				}));
				for (const a of ends) {
					for (const b of ends) {
						if (a.x === b.x && a.x2 === b.x2 && a.y < b.y) expect(a.y2).toBeLessThanOrEqual(b.y2);
					}
				}
			}),
		);
	});
});

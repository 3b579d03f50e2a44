import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { laneColour, PALETTES } from './palette.ts';

const tokens = readFileSync(new URL('../components/styles/tokens.css', import.meta.url), 'utf8');

describe('the colours of pictures', () => {
	it('are those of the pages, light and dark', () => {
		const names = [...tokens.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g)].map(
			([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
		);
		// The first is the plain one; where more contrast is asked for, names come again.
		const first = new Map(names.toReversed());
		for (const theme of ['light', 'dark'] as const) {
			const { lanes, ...named } = PALETTES[theme];
			for (const [name, colour] of Object.entries(named)) {
				const token = name.replace(/[A-Z0-9]/g, (sign) => `-${sign.toLowerCase()}`);
				expect([name, first.get(token)?.[theme]]).toEqual([name, colour]);
			}
			expect(lanes).toEqual(lanes.map((_, i) => first.get(`lane-${i}`)?.[theme]));
		}
	});

	it('begin again where there are more chapters than colours', () => {
		expect(laneColour(PALETTES.light, 8)).toBe(PALETTES.light.lanes[0]);
		expect(laneColour(PALETTES.light, -1)).toBe(PALETTES.light.ink2);
	});
});

import { expect, it } from 'vitest';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { generateDataset } from '../fixtures/generated-dataset.ts';

it('generates datasets without a fault, the same for the same seed', () => {
	const generated = generateDataset({ events: 300, seed: 7 });
	expect(checkDataset(generated).faults).toEqual([]);
	expect(generated.events).toHaveLength(300);
	expect(generateDataset({ events: 300, seed: 7 })).toEqual(generated);
	expect(generateDataset({ events: 300, seed: 8 })).not.toEqual(generated);
});

it('makes a tenth of the events last and uses every quality of dates', () => {
	const { events } = generateDataset({ events: 1000, seed: 7 });
	const share = (has: (date: string) => boolean) =>
		events.filter(({ date }) => has(date)).length / events.length;
	expect(share((date) => date.includes('/'))).toBeCloseTo(0.1, 1);
	for (const quality of [/^\d{4}-\d{2}$/, /~$/, /\?$/, /T\d/]) {
		expect(share((date) => quality.test(date))).toBeGreaterThan(0.02);
	}
});

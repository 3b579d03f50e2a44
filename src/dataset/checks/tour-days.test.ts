import { describe, expect, it } from 'vitest';
import { checkDataset } from '../check-dataset.ts';
import { faultsAfter, linesAfter, sample, type Sample } from '../small.test-data.ts';

/** The first step of the sample's tour, about Putin's arrival, known from 17 June 2024. */
const step = (dataset: Sample) => dataset.tours![0]!.steps[0]!;

describe('the day that a step of a tour shows', () => {
	it('is one on which its event was known', () => {
		expect(linesAfter((d) => (step(d).asOf = '2024-06-17'))).toEqual([]);
		expect(linesAfter((d) => (step(d).asOf = '2024-06-16'))).toEqual([
			'tours[0].steps[0].asOf: the step shows 2024-06-16, but "putin-arrival" was known only from 2024-06-17; show that day or a later one, or another event',
		]);
	});

	it('counts what became public in a month from the last day of it', () => {
		const codes = (asOf: string): string[] =>
			faultsAfter((d) => {
				step(d).event = 'wagner-delivery';
				step(d).asOf = asOf;
				const [first] = d.events.find(({ id }) => id === 'wagner-delivery')!.accounts;
				Object.assign(first!, { on: '2022-11' });
			}).map(({ code }) => code);
		expect(codes('2022-11-29')).toContain('step-too-early');
		expect(codes('2022-11-30')).not.toContain('step-too-early');
	});

	it('is not after the day of the dataset', () => {
		const on = sample().updated;
		expect(linesAfter((d) => (step(d).asOf = on))).toEqual([]);
		expect(faultsAfter((d) => (step(d).asOf = '2999-01-01'))).toEqual([
			expect.objectContaining({
				severity: 'warning',
				code: 'after-updated',
				path: 'tours[0].steps[0].asOf',
				message: `the step shows 2999-01-01, after the dataset’s "updated" (${on})`,
			}),
		]);
	});

	it('is not judged where the event is unknown, which is another fault', () => {
		expect(
			faultsAfter((d) => Object.assign(step(d), { event: 'nothing', asOf: '1990-01-01' })).map(
				({ code }) => code,
			),
		).toEqual(['unknown-reference']);
	});

	it('leaves out the step and no other where it is too early', () => {
		const dataset = sample();
		step(dataset).asOf = '2024-06-16';
		const kept = checkDataset(dataset).dataset?.tours.map(({ steps }) =>
			steps.map(({ event }) => event),
		);
		expect(kept).toEqual([['wagner-delivery']]);
	});
});

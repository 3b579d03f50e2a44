import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDataset, type OpenedDataset, type OpenProgress } from './open-dataset.ts';
import { eventOf, sample } from './small.test-data.ts';

function open(text: string, language = 'en'): OpenedDataset & { progress: OpenProgress[] } {
	const steps = openDataset(text, { language });
	const progress: OpenProgress[] = [];
	for (;;) {
		const step = steps.next();
		if (step.done) return { ...step.value, progress };
		progress.push(step.value);
	}
}

describe('opening a dataset', () => {
	it('gives the compiled form in the reader’s language', () => {
		const { dataset, faults } = open(JSON.stringify(sample()), 'de');
		expect(faults).toEqual([]);
		expect(dataset?.language).toBe('de');
		expect(dataset?.events).toHaveLength(sample().events.length);
	});

	it('falls back to the dataset’s first language', () => {
		expect(open(JSON.stringify(sample()), 'ko').dataset?.language).toBe('de');
	});

	it('words the dates for the reader, whatever the language of the texts', () => {
		const only = sample();
		only.languages = ['de'];
		const { dataset } = open(JSON.stringify(only), 'en');
		expect(dataset?.language).toBe('de');
		const wagner = dataset?.events.find(({ id }) => id === 'wagner-delivery');
		expect(wagner?.date.heading).toBe('18 to 19 November 2022');
	});

	it('shows the events without faults and lists all faults', () => {
		const broken = sample();
		eventOf(broken, 'wagner-delivery').date = 'once';
		const { dataset, faults } = open(JSON.stringify(broken));
		expect(dataset?.events.map(({ id }) => id)).not.toContain('wagner-delivery');
		expect(faults).toEqual([
			expect.objectContaining({ path: 'events[1].date', event: 'wagner-delivery' }),
		]);
	});

	it.each([
		['{"id": "a",\n "title": }', 'a value was expected at line 2, column 11', 2],
		['{"id": "a"\n "title": 1}', 'a comma was expected at line 2, column 2', 2],
		['[1, 2,]', 'a value was expected at line 1, column 7', 1],
		['// no\n{}', 'a comment, which JSON does not have at line 1, column 1', 1],
		['', 'a value was expected at line 1, column 1', 1],
		['<!doctype html>', 'a word that is neither true, false nor null at line 1, column 1', 1],
		['{"a": 1} {"b": 2}', 'the text goes on after the end of the JSON at line 1, column 10', 1],
	])('says where %j is not JSON', (text, words, line) => {
		const { dataset, faults } = open(text);
		expect(dataset).toBeNull();
		expect(faults).toEqual([
			{
				severity: 'fault',
				code: 'not-json',
				path: '(root)',
				line,
				message: `the file is not JSON: ${words}`,
				remedy: 'correct the file, or open another',
			},
		]);
	});

	it('reads a file with a byte order mark', () => {
		expect(open(`\uFEFF${JSON.stringify(sample())}`).faults).toEqual([]);
	});

	it('never throws, whatever the text is', () => {
		const text = fc.oneof(fc.string(), fc.json(), fc.constant('['.repeat(100_000)));
		fc.assert(
			fc.property(text, (one) => {
				const { dataset, faults } = open(one);
				expect(dataset).toBeNull();
				expect(faults.length).toBeGreaterThan(0);
			}),
		);
	});

	it('says in small steps how far it is', () => {
		const { progress } = open(JSON.stringify(sample()));
		expect(progress.length).toBeGreaterThan(100);
		for (const step of ['check', 'compile'] as const) {
			const shares = progress.filter((one) => one.step === step).map(({ share }) => share);
			expect(shares).toEqual(shares.toSorted((a, b) => a - b));
			expect(Math.max(...shares)).toBeLessThanOrEqual(1);
		}
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, epochMs, type EpochMs } from '../time/units.ts';
import { dayOf } from './calendar-day.ts';
import { changeDays, turningDays } from './change-days.ts';
import { compileDataset } from './compile.ts';
import type { Dataset } from './compiled.ts';
import { datasetOnDay, datasetWithLater } from './dataset-on-day.ts';
import { generateDataset } from '../../tests/fixtures/generated-dataset.ts';
import { sample, type Sample } from './small.test-data.ts';

const small = (change: (dataset: Sample) => void = () => undefined): Dataset => {
	const dataset = sample();
	change(dataset);
	return compileDataset(dataset as never, 'en');
};
const whole = small();
const generated = compileDataset(generateDataset({ events: 60, seed: 7 }), 'en');
const datasets = fc.constantFrom(whole, generated);

const today = dayOf(whole.updated);
const aDay = (dataset: Dataset): fc.Arbitrary<EpochMs> => {
	const days = turningDays(dataset);
	return fc
		.tuple(fc.constantFrom(...days), fc.integer({ min: -2, max: 2 }))
		.map(([day, by]) => epochMs(day + by * DAY));
};
const datasetAndDay = datasets.chain((dataset) =>
	fc.record({ dataset: fc.constant(dataset), day: aDay(dataset) }),
);

/** Every text in a value, whatever its form. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}

describe('the dataset on a day', () => {
	it('of today is that of no day', () => {
		expect(datasetOnDay(whole, today)).toEqual({ dataset: whole, outlines: [] });
		expect(datasetOnDay(whole, epochMs(today + DAY)).dataset).toBe(whole);
		expect(datasetWithLater(whole, today)).toBe(whole);
	});

	it('before anything was known is empty', () => {
		const { dataset } = datasetOnDay(whole, dayOf('1900-01-01'));
		expect(dataset).toMatchObject({ events: [], sources: [], eras: [], changes: [] });
	});

	it('keeps what is public: an event, an account, a source once known stays', () => {
		fc.assert(
			fc.property(datasetAndDay, fc.nat({ max: 900 }), ({ dataset, day }, later) => {
				const before = datasetOnDay(dataset, day).dataset;
				const after = datasetOnDay(dataset, epochMs(day + later * DAY)).dataset;
				const byId = new Map(after.events.map((event) => [event.id, event]));
				for (const event of before.events) {
					const accounts = byId.get(event.id)?.accounts.map(({ id }) => id) ?? [];
					expect(accounts).toEqual(expect.arrayContaining(event.accounts.map(({ id }) => id)));
				}
				const sources = new Set(after.sources.map(({ id }) => id));
				for (const { id } of before.sources) expect(sources).toContain(id);
			}),
		);
	});

	it('holds no event, account, judgement or link of a later day', () => {
		fc.assert(
			fc.property(datasetAndDay, ({ dataset, day }) => {
				const { events, eras } = datasetOnDay(dataset, day).dataset;
				const known = new Set(events.map(({ id }) => id));
				for (const event of events) {
					const told = [...event.accounts, ...event.assessments];
					expect(Math.max(...told.map(({ known: on }) => on))).toBeLessThanOrEqual(day);
					const named = [
						...event.related.map(({ id }) => id),
						...event.accounts.flatMap(({ statement }) => statement ?? []),
					];
					for (const id of named) expect(known).toContain(id);
				}
				for (const id of eras.flatMap((era) => era.events)) expect(known).toContain(id);
			}),
		);
	});

	it('holds no text that only a later account or a lesson of today has', () => {
		const told = small(({ events }) => {
			for (const event of events) {
				event.notes = { de: `LATER ${event.id}`, en: `LATER ${event.id}` };
				event.title = { de: `LATER ${event.id}`, en: `LATER ${event.id}` };
				event.accounts.forEach((account, i) => {
					account.title = { de: `then ${i}`, en: `then ${i}` };
				});
			}
		});
		for (const day of changeDays(told).filter((one) => one < dayOf(told.updated))) {
			expect(textsOf(datasetOnDay(told, day)).filter((text) => text.includes('LATER'))).toEqual([]);
		}
	});

	it('names no actor of an event who speaks of it only later, unless it is their own act', () => {
		fc.assert(
			fc.property(datasetAndDay, ({ dataset, day }) => {
				for (const event of dataset.events) {
					const then = datasetOnDay(dataset, day).dataset.events.find(({ id }) => id === event.id);
					const later = event.accounts.filter(({ known }) => known > day);
					const told = event.accounts.filter(({ known }) => known <= day);
					const speakers = new Set(told.flatMap(({ by, via }) => [...by, ...via]));
					for (const id of later.flatMap(({ by, via }) => [...by, ...via])) {
						if (speakers.has(id) || event.concerned.includes(id)) continue;
						expect(then?.actors ?? []).not.toContain(id);
					}
				}
			}),
			{ numRuns: 20 },
		);
		const concerned = whole.events.find((event) => event.concerned.length > 0)!;
		const first = concerned.accounts[0]!.known;
		const then = datasetOnDay(whole, first).dataset.events.find(({ id }) => id === concerned.id);
		expect(then?.actors).toEqual(
			expect.arrayContaining(concerned.actors.filter((id) => concerned.concerned.includes(id))),
		);
	});

	it('outlines what had begun and was not known, each event told, outlined or still to come', () => {
		fc.assert(
			fc.property(datasetAndDay, ({ dataset, day }) => {
				const { dataset: then, outlines } = datasetOnDay(dataset, day);
				expect(then.events.length + outlines.length).toBeLessThanOrEqual(dataset.events.length);
				for (const outline of outlines)
					expect(Object.keys(outline).sort()).toEqual(['chapter', 'date']);
			}),
		);
	});

	it('is the same on all days between two turning days', () => {
		fc.assert(
			fc.property(datasetAndDay, ({ dataset, day }) => {
				const turn = turningDays(dataset).findLast((one) => one <= day);
				fc.pre(turn !== undefined);
				expect(datasetOnDay(dataset, day)).toEqual(datasetOnDay(dataset, turn));
			}),
		);
	});

	it('with what came later holds every event once, and marks those that were not known', () => {
		fc.assert(
			fc.property(datasetAndDay, ({ dataset, day }) => {
				const then = new Map(datasetOnDay(dataset, day).dataset.events.map((e) => [e.id, e]));
				const { events } = datasetWithLater(dataset, day);
				expect(events.map(({ id }) => id).sort()).toEqual(
					dataset.events.map(({ id }) => id).sort(),
				);
				for (const { later, ...event } of events) {
					if (day < dayOf(dataset.updated)) expect(later === true).toBe(!then.has(event.id));
					if (then.has(event.id)) expect(event).toEqual(then.get(event.id));
				}
			}),
		);
	});

	it('keeps the order within a day that the file has', () => {
		const days = changeDays(whole);
		for (const day of days) {
			for (const event of datasetOnDay(whole, day).dataset.events) {
				const all = whole.events.find(({ id }) => id === event.id)?.accounts ?? [];
				expect(event.accounts.map(({ id }) => id)).toEqual(
					all.slice(0, event.accounts.length).map(({ id }) => id),
				);
			}
		}
	});
});

describe('an era on a day', () => {
	const told = small(({ eras = [] }) => {
		eras[0]!.date = '2024-08-06/2025-04';
		eras[0]!.events = ['putin-arrival'];
	});
	const headingOn = (day: string) => datasetOnDay(told, dayOf(day)).dataset.eras[0]?.date.heading;

	it('is not there before an event on which it rests is known', () => {
		expect(headingOn('2024-06-16')).toBeUndefined();
	});

	it('has an open end until it has come', () => {
		expect(headingOn('2024-10-22')).toBe('since 6 August 2024');
		expect(headingOn('2025-04-29')).toBe('since 6 August 2024');
		expect(headingOn('2025-04-30')).toBe('6 August 2024 to April 2025');
	});
});

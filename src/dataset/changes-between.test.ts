import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busiestMonth } from './busiest-month.ts';
import { dayOf, isoOf } from './calendar-day.ts';
import { changesBetween } from './changes-between.ts';
import { checkDataset } from './check-dataset.ts';
import { compileDataset } from './compile.ts';
import { sample } from './small.test-data.ts';
import { eventOnDay } from './status-on-day.ts';

const authored = checkDataset(sample()).dataset;
if (!authored) throw new Error('the small dataset has faults');
const dataset = compileDataset(authored, 'en');
const between = (a: string, b: string) => changesBetween(dataset, dayOf(a), dayOf(b));

describe('what changed between two days', () => {
	it('is what became known, with how it was told on the second day', () => {
		const { appeared, restatused, retitled } = between('2024-06-01', '2024-06-18');
		expect(appeared).toHaveLength(1);
		expect(appeared[0]).toMatchObject({
			id: 'putin-arrival',
			on: dayOf('2024-06-17'),
			now: { status: 'planned', title: 'Putin to travel to North Korea' },
			steps: [{ from: null, assessment: { status: 'planned' } }],
		});
		expect(appeared[0]?.by.every(({ known }) => known === dayOf('2024-06-17'))).toBe(true);
		expect([restatused, retitled]).toEqual([[], []]);
	});

	it('is what was judged anew, by way of each step, with the accounts that brought it about', () => {
		const { restatused } = between('2022-12-22', '2023-01-31');
		expect(
			restatused.map(({ id, from, now, steps }) => ({
				id,
				from,
				to: now.status,
				steps: steps.map((step) => [step.from, step.assessment.status]),
			})),
		).toEqual([
			{
				id: 'wagner-delivery',
				from: 'claimed',
				to: 'reported',
				steps: [
					['claimed', 'disputed'],
					['disputed', 'reported'],
				],
			},
		]);
		// Those that had been known before did not bring it about.
		for (const { assessment, causes } of restatused[0]?.steps ?? []) {
			expect(causes.map(({ known }) => isoOf(known))).toEqual(
				causes.map(() => isoOf(assessment.known)),
			);
			expect(causes).not.toHaveLength(0);
		}
	});

	it('is what was told under another title since, with the account that brought it', () => {
		expect(between('2024-06-17', '2024-06-19').retitled).toMatchObject([
			{
				id: 'putin-arrival',
				on: dayOf('2024-06-19'),
				from: 'Putin to travel to North Korea',
				now: { title: 'Putin lands in Pyongyang at night' },
				because: { title: 'Putin lands in Pyongyang at night' },
			},
		]);
	});

	it('is no change of status where the same status was given again', () => {
		expect(between('2024-02-07', '2024-12-31').restatused.map(({ id }) => id)).not.toContain(
			'frozen-assets-release',
		);
	});

	it('is told in the order in which it became known', () => {
		const days = between('2020-01-01', '2026-01-01').appeared.map(({ on }) => on);
		expect(days).toHaveLength(dataset.events.length);
		expect(days).toEqual(days.toSorted((a, b) => a - b));
	});
});

/** In place of a day that an array of them might not have. */
const day0 = dayOf('2024-01-01');
const knownDays = dataset.events.flatMap(({ accounts, assessments }) =>
	[...accounts, ...assessments].map(({ known }) => known),
);
/** Days of change and those beside them, where rules about "until" and "after" part. */
const day = fc
	.tuple(fc.constantFrom(...knownDays), fc.integer({ min: -1, max: 1 }))
	.map(([known, shift]) => dayOf(isoOf(known)) + shift * 86_400_000)
	.map((ms) => dayOf(new Date(ms).toISOString()));
const days = (count: number) =>
	fc.array(day, { minLength: count, maxLength: count }).map((all) => all.sort((a, b) => a - b));

describe('changes between any days', () => {
	const nothing = { appeared: [], restatused: [], retitled: [] };

	it('are none within one day, and none backwards', () => {
		fc.assert(
			fc.property(day, day, (a, b) => {
				expect(changesBetween(dataset, a, a)).toEqual(nothing);
				expect(
					changesBetween(dataset, Math.max(a, b) as typeof a, Math.min(a, b) as typeof a),
				).toEqual(nothing);
			}),
		);
	});

	it('add up: what appears and each step of a status, in whatever parts the time is cut', () => {
		fc.assert(
			fc.property(days(3), ([a = day0, b = day0, c = day0]) => {
				const parts = [changesBetween(dataset, a, b), changesBetween(dataset, b, c)];
				const whole = changesBetween(dataset, a, c);
				expect(whole.appeared.map(({ id, on }) => `${id} ${on}`)).toEqual(
					parts.flatMap(({ appeared }) => appeared.map(({ id, on }) => `${id} ${on}`)),
				);
				const steps = ({ appeared, restatused }: typeof whole) =>
					[...appeared, ...restatused].flatMap((change) =>
						change.steps.map(
							({ from, assessment }) =>
								`${change.id} ${from} ${assessment.known} ${assessment.status}`,
						),
					);
				expect(steps(whole).sort()).toEqual(parts.flatMap(steps).sort());
			}),
		);
	});

	it('lead from the one day to the other and tell nothing of later', () => {
		fc.assert(
			fc.property(days(2), ([a = day0, b = day0]) => {
				const { appeared, restatused, retitled } = changesBetween(dataset, a, b);
				const on = (id: string, at: typeof a) => {
					const event = dataset.events.find((one) => one.id === id)!;
					return eventOnDay(event, at);
				};
				for (const { id, now } of [...appeared, ...restatused, ...retitled]) {
					expect(now).toEqual(on(id, b));
				}
				for (const { id } of appeared) expect(on(id, a)).toBeNull();
				for (const { id, from } of restatused) expect(from).toBe(on(id, a)?.status);
				for (const { id, from } of retitled) expect(from).toBe(on(id, a)?.title);
				const told = [
					...appeared.flatMap(({ by }) => by),
					...[...appeared, ...restatused].flatMap(({ steps }) =>
						steps.flatMap(({ assessment, causes }) => [assessment, ...causes]),
					),
					...retitled.map(({ because }) => because),
				];
				expect(told.filter(({ known }) => known > b)).toEqual([]);
			}),
		);
	});
});

describe('the busiest month', () => {
	const judged = (...days: string[]) => ({
		accounts: [],
		assessments: days.map((on) => ({ known: dayOf(on) })),
	});
	const monthOf = (updated: string, ...days: string[]) =>
		busiestMonth({ updated, events: [judged(...days)] } as unknown as Parameters<
			typeof busiestMonth
		>[0]).map(isoOf);

	it('is the one with most judgements, whole, over the end of a year too', () => {
		expect(monthOf('2026-01-01', '2024-01-31', '2023-12-01', '2023-12-31')).toEqual([
			'2023-12-01',
			'2023-12-31',
		]);
		expect(monthOf('2026-01-01', '2024-02-01')).toEqual(['2024-02-01', '2024-02-29']);
	});

	it('ends with the dataset, and is its own where nothing was judged', () => {
		expect(monthOf('2024-02-10', '2024-02-01', '2024-03-01', '2024-03-02')).toEqual([
			'2024-02-01',
			'2024-02-10',
		]);
		expect(monthOf('2024-02-10')).toEqual(['2024-02-01', '2024-02-10']);
	});
});

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/build/read-dataset.ts';
import { dayOf, firstDayOf, lastDayOf } from '../../src/dataset/calendar-day.ts';
import { historyOf } from '../../src/dataset/event-history.ts';
import { eventOnDay } from '../../src/dataset/status-on-day.ts';
import { parseEdtf } from '../../src/time/parse-edtf.ts';

const { dataset } = readDataset(resolve(import.meta.dirname, '../..'), 'pyongyang-moscow');
if (!dataset) throw new Error('the dataset cannot be read');
const { languages, updated, tours } = dataset;
const events = new Map(dataset.events.map((event) => [event.id, event]));

type Step = (typeof tours)[number]['steps'][number];
const eventOf = (step: Step) => events.get(step.event)!;
/** Each step with a name for its test. */
const steps = tours.flatMap((tour) =>
	tour.steps.map((step, index) => [`${tour.id} ${index + 1} (${step.event})`, step] as const),
);

describe('the tours', () => {
	it.each(['putin-visit', 'kursk', 'choe-visits'])('are about %s, one of them mainly', (topic) => {
		const mainly = tours.filter((tour) => {
			const ofTopic = tour.steps.filter((step) => eventOf(step).chapter === topic);
			return ofTopic.length > tour.steps.length / 2;
		});
		expect(mainly).toHaveLength(1);
	});

	it('lead across all chapters in one of them', () => {
		const chapters = tours.map(
			(tour) => new Set(tour.steps.map((step) => eventOf(step).chapter)).size,
		);
		expect(Math.max(...chapters)).toBe(dataset.chapters.length);
	});

	it.each(tours.map((tour) => [tour.id, tour] as const))('%s fills a lesson', (_id, tour) => {
		expect(tour.lesson).toBeDefined();
		expect(tour.steps.length).toBeGreaterThanOrEqual(8);
		expect(tour.steps.length).toBeLessThanOrEqual(14);
		const asking = tour.steps.filter(({ question }) => question?.answer);
		expect(asking.length).toBeGreaterThan(tour.steps.length / 2);
	});
});

describe.each(steps)('%s', (_name, step) => {
	const told = [step.narration, step.question?.text];
	const texts = [...told, step.question?.answer, step.notes];

	it('has a narration, and no text that is empty or missing in a language', () => {
		expect(step.narration).toBeDefined();
		for (const text of texts.filter((one) => one !== undefined)) {
			for (const language of languages) expect(text[language]?.trim()).toBeTruthy();
		}
	});

	it('shows a span in which its event lies, as it was told on that day', () => {
		const shown = eventOnDay(historyOf(eventOf(step)), dayOf(step.asOf ?? updated));
		expect(shown).not.toBeNull();
		const [begins, ends] = [firstDayOf(shown!.date), lastDayOf(shown!.date)];
		expect(lastDayOf(parseEdtf(step.to!))!).toBeGreaterThanOrEqual(begins ?? -Infinity);
		expect(firstDayOf(parseEdtf(step.from!))!).toBeLessThanOrEqual(ends ?? Infinity);
	});
});

const dated = steps.filter(([, step]) => step.asOf !== undefined);

describe.each(dated)('%s', (_name, step) => {
	const told = [step.narration, step.question?.text];

	it('asks about its day, and tells of no year after it', () => {
		expect(step.question).toBeDefined();
		const years = told.flatMap((text) =>
			Object.values(text ?? {})
				.join(' ')
				.match(/\b20\d\d\b/g),
		);
		for (const year of years)
			if (year) expect(Number(year)).toBeLessThanOrEqual(yearOf(step.asOf!));
	});
});

function yearOf(day: string): number {
	return Number(day.slice(0, 4));
}

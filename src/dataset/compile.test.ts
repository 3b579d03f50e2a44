import { describe, expect, it } from 'vitest';
import { checkDataset } from './check-dataset.ts';
import { compileDataset } from './compile.ts';
import type { Dataset, TimelineEvent } from './compiled.ts';
import { dayOf } from './calendar-day.ts';
import { eventOf, found, sample, type Sample } from './small.test-data.ts';

function compiled(language: string, change: (dataset: Sample) => void = () => undefined): Dataset {
	const dataset = sample();
	change(dataset);
	const { dataset: authored, faults } = checkDataset(dataset);
	if (!authored) throw new Error(faults.map(({ message }) => message).join('\n'));
	return compileDataset(authored, language);
}

function event(dataset: Dataset, id: string): TimelineEvent {
	return found(dataset.events, id);
}

describe('a compiled dataset', () => {
	it('has the texts of one language', () => {
		expect(event(compiled('de'), 'putin-arrival').title).toBe(
			eventOf(sample(), 'putin-arrival').title.de,
		);
		expect(event(compiled('en'), 'putin-arrival').title).toBe(
			eventOf(sample(), 'putin-arrival').title.en,
		);
	});

	it('tells in its language that a publisher is not known', () => {
		const publisher = (language: string) =>
			compiled(language, ({ sources }) => {
				sources[0]!.publisherUnknown = { de: 'Verlag unbekannt', en: 'Publisher unknown' };
			}).sources[0]?.publisher;
		expect(publisher('de')).toBe('Verlag unbekannt');
		expect(publisher('en')).toBe('Publisher unknown');
	});

	it('words dates in its language', () => {
		const date = (language: string) => event(compiled(language), 'wagner-delivery').date.phrase;
		expect(date('de')).toBe('vom 18. bis 19. November 2022');
		expect(date('en')).toBe('from 18 to 19 November 2022');
	});

	it('words the dates of a language without a grammar in English', () => {
		const french = compiled('fr', (d) => {
			d.languages = ['fr'];
			for (const { name } of d.kinds) Object.assign(name, { fr: 'Genre' });
		});
		expect(french.language).toBe('fr');
		expect(french.kinds[0]?.name).toBe('Genre');
	});

	it('tells a time by the clock of the dataset, with the offsets that readers choose from', () => {
		const { date } = event(compiled('en'), 'putin-arrival');
		expect(date.heading).toContain('19:22 CEST');
		expect(date.offsets).toEqual({
			'Europe/Berlin': 120,
			'Europe/Kyiv': 180,
			'Europe/Moscow': 180,
			'Asia/Pyongyang': 540,
		});
		expect(event(compiled('en'), 'wagner-delivery').date.offsets).toBeUndefined();
	});

	it('has events in the order of time and accounts in the order in which they became public', () => {
		const dataset = compiled('en', (d) => {
			d.events.reverse();
			for (const { accounts } of d.events) accounts.reverse();
		});
		expect(dataset.events.map(({ id }) => id)).toEqual(compiled('en').events.map(({ id }) => id));
		for (const { accounts } of dataset.events) {
			const days = accounts.map(({ known }) => known);
			expect(days).toEqual(days.toSorted((a, b) => a - b));
		}
	});

	it('counts an account of a month from its last day', () => {
		const { accounts } = event(
			compiled('en', (d) => {
				eventOf(d, 'wagner-delivery').accounts[3]!.on = '2023-01';
				eventOf(d, 'wagner-delivery').assessments[2]!.on = '2023-01-31';
			}),
			'wagner-delivery',
		);
		expect(accounts.find(({ id }) => id === 'kirby-230120')?.known).toBe(dayOf('2023-01-31'));
	});

	it('has status, basis and origins as of the day of its content', () => {
		const early = compiled('en', (d) => (d.updated = '2022-12-31'));
		expect(event(early, 'wagner-delivery')).toMatchObject({
			status: 'disputed',
			basis: 'contradiction',
		});
		expect(event(compiled('en'), 'wagner-delivery')).toMatchObject({
			status: 'reported',
			basis: 'evidence',
		});
		expect(event(early, 'sappers-kursk-2025')).toMatchObject({
			status: null,
			origins: { sources: 0, known: [], unknown: 0 },
		});
	});

	it('counts unnamed speakers as unknown origins', () => {
		expect(event(compiled('en'), 'frozen-assets-release').origins).toMatchObject({ unknown: 1 });
		expect(found(compiled('en').actors, 'allied-intelligence').anonymous).toBe(true);
	});

	it('names the party of everybody, and other spellings for search', () => {
		const zelensky = found(compiled('de').actors, 'zelensky');
		expect(zelensky.party).toBe('ukraine');
		expect(zelensky.aliases).toContain('Volodymyr Zelensky');
		expect(zelensky.aliases).not.toContain(zelensky.name);
		expect(found(compiled('de').actors, 'ukraine').party).toBe('ukraine');
	});

	it('opens with whole days', () => {
		const { opens } = compiled('de', (d) => (d.opens = { from: '2024-05-15', to: '2024-05-15' }));
		expect(opens).toEqual([dayOf('2024-05-15'), dayOf('2024-05-16')]);
		expect(compiled('de', (d) => delete d.opens).opens).toBeNull();
	});

	it('keeps the wording of a time to the date that it words', () => {
		const { date, accounts } = event(
			compiled('en', (d) => {
				const changed = eventOf(d, 'sappers-kursk-2025');
				changed.timeText = { de: 'gegen Mittag', en: 'around noon' };
			}),
			'sappers-kursk-2025',
		);
		expect(date.timeText).toBe('around noon');
		const [planned] = accounts;
		expect(planned?.date?.timeText).toBeUndefined();
	});

	it('is plain JSON', () => {
		const dataset = compiled('de');
		expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
	});
});

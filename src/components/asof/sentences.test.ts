import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../dataset/check-dataset.ts';
import { compileDataset } from '../../dataset/compile.ts';
import { dayOf } from '../../dataset/calendar-day.ts';
import { datasetOnDay, datasetWithLater } from '../../dataset/dataset-on-day.ts';
import { found, sample } from '../../dataset/small.test-data.ts';
import { asOf as german } from '../../i18n/de/as-of.ts';
import { asOf as english } from '../../i18n/en/as-of.ts';
import type { Language } from '../../time/time-span.ts';
import { sidesOf } from './known-then.ts';
import { eventSentence } from './sentences.ts';

const told = sample();
found(told.actors, 'usa').plural = ['de'];
found(told.actors, 'allied-intelligence').plural = ['de', 'en'];
const { dataset: authored } = checkDataset(told);
if (authored === null) throw new Error('the sample has faults');
const whole = { de: compileDataset(authored, 'de'), en: compileDataset(authored, 'en') };
const messages = { de: german, en: english };

function said(id: string, iso: string, language: Language): string {
	const day = dayOf(iso);
	const { dataset } = datasetOnDay(whole[language], day);
	const event = dataset.events.find((one) => one.id === id);
	if (event === undefined) throw new Error(`"${id}" is not known on ${iso}`);
	return eventSentence(event, dataset, day, messages[language], language);
}

describe('the sentence on an event as it was known on a day', () => {
	it('tells how long after the first claim it is, and who takes which side', () => {
		expect(said('wagner-delivery', '2023-01-05', 'en')).toBe(
			'On 5 January 2023, two weeks after the first claim: United States says so, North Korea and Russia deny it.',
		);
		expect(said('wagner-delivery', '2022-12-23', 'de')).toBe(
			'Am 23. Dezember 2022, einen Tag nach der ersten Behauptung: USA sagen es, Nordkorea und Russland bestreiten es.',
		);
	});

	it('tells the side that each party took last', () => {
		expect(said('wagner-delivery', '2023-03-01', 'de')).toBe(
			'Am 1. März 2023, zwei Monate nach der ersten Behauptung: USA berichten davon, Nordkorea und Russland bestreiten es.',
		);
	});

	it('counts a party once, whoever speaks for it, and the day itself as such', () => {
		expect(said('putin-arrival', '2024-06-17', 'en')).toBe(
			'On 17 June 2024, the day of the announcement: Russia and North Korea announce it.',
		);
	});

	it('names those who stay unnamed only while nobody else takes a side', () => {
		expect(said('frozen-assets-release', '2024-02-10', 'en')).toContain('(unnamed) say so.');
		expect(said('frozen-assets-release', '2024-09-19', 'en')).toMatch(/: United States says so\.$/);
	});

	it('does not let an unnamed speaker stand for a whole state', () => {
		const report = {
			...whole.en.events.find(({ id }) => id === 'frozen-assets-release')!,
			accounts: whole.en.events
				.find(({ id }) => id === 'frozen-assets-release')!
				.accounts.slice(0, 1)
				.map((account) => ({ ...account, by: ['official'] })),
		};
		const actor = whole.en.actors.find(({ id }) => id === 'allied-intelligence')!;
		const official = { ...actor, id: 'official', name: 'An official (unnamed)', party: 'usa' };
		const dataset = { ...whole.en, actors: [...whole.en.actors, official] };
		expect(sidesOf(report, dataset).map(({ names }) => names)).toEqual([['An official (unnamed)']]);
		const [account] = report.accounts;
		const joined = { ...report, accounts: [account!, { ...account!, by: ['usa'] }] };
		expect(sidesOf(joined, dataset).map(({ names }) => names)).toEqual([['United States']]);
		const other = { ...report, accounts: [account!, { ...account!, by: ['dprk'] }] };
		expect(sidesOf(other, dataset).flatMap(({ names }) => names)).toContain(
			'An official (unnamed)',
		);
	});

	it('says of what came later that it was not known', () => {
		const day = dayOf('2024-06-17');
		const dataset = datasetWithLater(whole.de, day);
		const later = dataset.events.find((event) => event.later)!;
		expect(eventSentence(later, dataset, day, german, 'de')).toBe(
			'War am 17. Juni 2024 noch nicht bekannt; zu sehen ist der Stand von heute.',
		);
	});

	it('counts those who share a side beyond three', () => {
		const side = { stance: 'confirms', names: ['A', 'B'], others: 3, number: 5 } as const;
		expect(german.event('am 1. Mai 2025', null, [side])).toBe(
			'Am 1. Mai 2025: A, B und weitere bestätigen es.',
		);
		expect(english.event('on 1 May 2025', null, [])).toBe('On 1 May 2025.');
	});
});

describe('the sentence on the whole', () => {
	it('tells how much was known and how much had happened in secret', () => {
		expect(german.whole('am 22. Oktober 2024', 60, 0)).toBe(
			'Am 22. Oktober 2024 waren 60 Ereignisse dieser Chronologie bekannt.',
		);
		expect(german.whole('am 10. Oktober 2024', 1, 1)).toBe(
			'Am 10. Oktober 2024 war 1 Ereignis dieser Chronologie bekannt; ein weiteres hatte stattgefunden und war nicht öffentlich.',
		);
		expect(english.whole('on 10 October 2024', 48, 3)).toBe(
			'On 10 October 2024, 48 events of this chronology were known; 3 more had happened and were not public.',
		);
		expect(english.whole('on 1 May 2019', 1, 0)).toBe(
			'On 1 May 2019, 1 event of this chronology was known.',
		);
	});
});

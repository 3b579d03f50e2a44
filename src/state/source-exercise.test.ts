import { describe, expect, it } from 'vitest';
import { checkDataset } from '../dataset/check-dataset.ts';
import { compileDataset } from '../dataset/compile.ts';
import { parseIsoDay } from '../time/iso-day.ts';
import { epochMs } from '../time/units.ts';
import { sample } from '../dataset/small.test-data.ts';
import { interestsOf, sourceCards, wordOf } from './source-cards.ts';
import { SourceExercise } from './source-exercise.svelte.ts';
import { stepOf, storyOf } from './story.test-data.ts';

const { dataset: authored } = checkDataset(sample());
if (authored === null) throw new Error('the sample has faults');
const dataset = compileDataset(authored, 'en');
const day = (iso: string) => epochMs(parseIsoDay(iso) ?? NaN);
const steps = dataset.events.map(({ id }) => stepOf(id));
const story = storyOf(steps);
const exercise = (of = 1, source: string | null = null) =>
	new SourceExercise(dataset, story, { of, source });

describe('the sources of a story', () => {
	it('are each on one card of their event, with the accounts that stand in them', () => {
		for (const step of steps) {
			const cards = sourceCards(dataset, step);
			const event = dataset.events.find(({ id }) => id === step.event)!;
			const named = event.accounts.flatMap(({ sources }) => sources.map(({ id }) => id));
			expect(cards.map(({ source }) => source.id)).toEqual([...new Set(named)]);
			for (const { source, accounts, others } of cards) {
				expect(accounts.length).toBeGreaterThan(0);
				expect(accounts.length + others.length).toBe(event.accounts.length);
				for (const account of accounts) {
					expect(account.sources.map(({ id }) => id)).toContain(source.id);
				}
			}
		}
	});

	it('are those of the day of the step alone', () => {
		const early = sourceCards(dataset, stepOf('putin-arrival', { asOf: day('2024-06-17') }));
		const today = sourceCards(dataset, stepOf('putin-arrival'));
		expect(early.length).toBeGreaterThan(0);
		expect(early.length).toBeLessThan(today.length);
		expect(sourceCards(dataset, stepOf('return-feb-2025', { asOf: day('2024-06-17') }))).toEqual(
			[],
		);
	});

	it('rest on those whom they cite for the account, or on its speaker', () => {
		for (const step of steps) {
			for (const card of sourceCards(dataset, step)) {
				const { ways, speakers, speaking } = wordOf(card, dataset);
				expect(speakers.length).toBeGreaterThan(0);
				expect(speaking).toEqual(expect.arrayContaining([...speakers]));
				for (const [first] of ways) expect(card.source.cites).toContain(first);
			}
		}
	});
});

describe('the interest of speakers', () => {
	it('is told where the dataset has it, of them or of those for whom they speak, else open', () => {
		const [actor, other] = dataset.actors;
		const whole = {
			...dataset,
			actors: [
				{ ...actor!, party: actor!.id, interest: 'Wants it so.' },
				{ ...other!, party: actor!.id },
				{ ...other!, id: 'alone', party: 'alone' },
			],
		};
		const { told, open } = interestsOf([other!.id, 'alone', 'nobody'], whole);
		expect(told.map(({ id }) => id)).toEqual([actor!.id]);
		expect(open.map(({ id }) => id)).toEqual(['alone']);
	});
});

describe('going through the sources', () => {
	it('passes every card once, from step to step, and back the same way', () => {
		const cards = exercise();
		const passed = [cards.card];
		while (cards.has(1)) {
			cards.go(1);
			passed.push(cards.card);
		}
		expect(passed).toEqual(cards.all.map(({ card }) => card));
		for (const card of passed.toReversed().slice(1)) {
			cards.go(-1);
			expect(cards.card).toBe(card);
		}
		expect(cards.has(-1)).toBe(false);
	});

	it('begins where the address says, or near it', () => {
		const last = exercise(99);
		expect(last.step).toBe(steps.length - 1);
		const source = last.cardsOf(last.step).at(-1)!.source.id;
		expect(exercise(steps.length, source).task).toEqual({
			kind: 'sources',
			of: steps.length,
			source,
		});
		expect(exercise(1, 'nowhere').at).toBe(0);
		expect(new SourceExercise(dataset, storyOf([]), { of: 1, source: null }).card).toBeNull();
	});

	it('turns each card for itself and keeps the answers', () => {
		const cards = exercise();
		const { card } = cards;
		cards.turn();
		cards.answers.set(card!, 'who', 'An agency.');
		cards.go(1);
		expect(cards.turned).toBe(false);
		expect(cards.answers.of(cards.card!, 'who')).toBe('');
		cards.go(-1);
		expect([cards.turned, cards.answers.of(card!, 'who')]).toEqual([true, 'An agency.']);
		expect([cards.answers.has(card!), cards.answers.isEmpty]).toEqual([true, false]);
		cards.answers.clear();
		expect(cards.answers.has(card!)).toBe(false);
	});
});

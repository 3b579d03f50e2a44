import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../dataset/check-dataset.ts';
import { compileDataset } from '../dataset/compile.ts';
import { sample } from '../dataset/small.test-data.ts';
import { STATUSES, type Status } from '../dataset/vocabulary.ts';
import { isCertainlyBefore } from '../dataset/time-order.ts';
import { namesDate } from '../time/names-date.ts';
import { OrderExercise } from './order-exercise.svelte.ts';
import { CARDS } from './task.ts';
import { eventsToOrder } from './events-to-order.ts';
import { stepOf, storyOf } from './story.test-data.ts';

const { dataset: authored } = checkDataset(sample());
if (authored === null) throw new Error('the sample has faults');
const dataset = compileDataset(authored, 'de');
const all = eventsToOrder(dataset, storyOf(dataset.events.map(({ id }) => stepOf(id))));
const exercise = (seed = 1, cards = 6) => new OrderExercise(all, { seed, cards });
const idsOf = ({ cards }: OrderExercise) => cards.map(({ event }) => event.id);
const seed = fc.integer({ min: 0, max: 99_999 });

describe('the events to put in order', () => {
	it('are those that happened: none that is alleged, on whichever day it is told', () => {
		const left: readonly (Status | null)[] = ['unproven', 'refuted', 'unfulfilled', null];
		const statuses: readonly (Status | null)[] = [...STATUSES, null];
		const [pattern] = dataset.events;
		const events = statuses.map((status) => ({ ...pattern!, id: `is-${String(status)}`, status }));
		const story = storyOf(events.map(({ id }) => stepOf(id)));
		const kept = eventsToOrder({ ...dataset, events }, story).map(({ status }) => status);
		expect(new Set(kept)).toEqual(new Set(statuses.filter((status) => !left.includes(status))));
	});

	it('are each there once, in the order of time', () => {
		const [first, second] = all;
		const story = storyOf([second!, first!, second!].map(({ id }) => stepOf(id)));
		expect(eventsToOrder(dataset, story)).toEqual([first, second]);
	});
});

describe('cards to be put in order', () => {
	it('follow from the seed', () => {
		fc.assert(
			fc.property(seed, fc.integer({ min: 3, max: 10 }), (seed, cards) => {
				const one = exercise(seed, cards);
				expect(idsOf(one)).toEqual(idsOf(exercise(seed, cards)));
				expect(one.count).toBe(Math.min(cards, all.length));
				expect(new Set(idsOf(one)).size).toBe(one.count);
				expect(one.task).toEqual({ kind: 'order', seed, cards });
			}),
		);
	});

	it('tell no date, and do not lie right already', () => {
		fc.assert(
			fc.property(seed, (seed) => {
				const { cards, mistakes } = exercise(seed);
				for (const { clue } of cards) expect(clue !== null && namesDate(clue)).toBe(false);
				expect(mistakes.length).toBeGreaterThan(0);
			}),
		);
	});

	it('are right once solved, and mistakes are certain', () => {
		fc.assert(
			fc.property(seed, (seed) => {
				const cards = exercise(seed);
				for (const { early, late } of cards.mistakes) {
					expect(isCertainlyBefore(early.date.span, late.date.span)).toBe(true);
					expect(cards.placeOf(early.id)).toBeGreaterThan(cards.placeOf(late.id));
				}
				cards.solve();
				cards.check();
				expect(cards.mistakes).toEqual([]);
			}),
		);
	});

	it('are moved as far as there are places, and a check is of the order as it lies', () => {
		const cards = exercise();
		const [first, second] = idsOf(cards);
		cards.check();
		cards.move(first!, -1);
		expect(cards.checked).toBe(true);
		cards.move(first!, 1);
		expect(cards.checked).toBe(false);
		expect(idsOf(cards).slice(0, 2)).toEqual([second, first]);
		cards.moveTo(first!, 99);
		expect(idsOf(cards).at(-1)).toBe(first);
	});

	it('go back to where they were when a move is given up', () => {
		const cards = exercise();
		const before = idsOf(cards);
		cards.pickUp(before[0]!);
		cards.move(before[0]!, 3);
		cards.cancel();
		expect([idsOf(cards), cards.held]).toEqual([before, null]);
	});

	it('come to lie right by following the hints', () => {
		const cards = exercise(3, 8);
		const hintNow = () => {
			cards.giveHint();
			return cards.hint;
		};
		let hint = hintNow();
		for (let turn = 0; turn < 60 && hint !== 'none' && hint !== null; turn++) {
			cards.moveTo(hint.early.id, cards.placeOf(hint.late.id));
			hint = hintNow();
		}
		expect(cards.hint).toBe('none');
		expect(cards.mistakes).toEqual([]);
	});

	it('are mixed as before, or others are dealt', () => {
		const cards = exercise();
		const before = idsOf(cards);
		cards.solve();
		cards.again();
		expect(idsOf(cards)).toEqual(before);
		cards.deal();
		expect(cards.task).toEqual({ kind: 'order', seed: 2, cards: 6 });
		expect(idsOf(cards)).not.toEqual(before);
		cards.setCount(4);
		expect(cards.count).toBe(4);
	});

	it('are as many as there are events, and none of none', () => {
		expect(new OrderExercise([], { seed: 1, cards: 6 }).count).toBe(0);
		expect(new OrderExercise(all.slice(0, 3), { seed: 1, cards: 6 }).choices).toEqual([3]);
		expect(exercise().choices[0]).toBe(CARDS.least);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../dataset/check-dataset.ts';
import { compileDataset } from '../../dataset/compile.ts';
import type { TimelineEvent } from '../../dataset/compiled.ts';
import { sample } from '../../dataset/small.test-data.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { cardsOf, letterOf } from './cards.ts';

const { dataset: authored } = checkDataset(sample());
if (authored === null) throw new Error('the sample has faults');
const [pattern] = compileDataset(authored, 'en').events;
if (pattern === undefined) throw new Error('the sample has no events');

const on = (edtf: string, order?: number): TimelineEvent => {
	const { order: _own, ...event } = pattern;
	return {
		...event,
		id: `${edtf} ${order ?? ''}`,
		date: { span: parseEdtf(edtf), phrase: edtf, heading: edtf },
		...(order !== undefined && { order }),
	};
};
const days = fc
	.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2 })
	.map((numbers) =>
		numbers.sort((a, b) => a - b).map((day) => on(`2024-06-${String(day).padStart(2, '0')}`)),
	);

describe('the cards to put in order', () => {
	it('hold each event once, with its place, and are lettered in the order in which they lie', () => {
		fc.assert(
			fc.property(days, (events) => {
				const cards = cardsOf(events);
				expect(cards.map(({ letter }) => letter)).toEqual(events.map((_, at) => letterOf(at)));
				const inOrder = cards.toSorted((a, b) => a.place - b.place);
				expect(inOrder.map(({ event }) => event)).toEqual(events);
			}),
		);
	});

	it('never lie in the right order, and always the same', () => {
		fc.assert(
			fc.property(days, (events) => {
				const cards = cardsOf(events);
				expect(cards.map(({ place }) => place)).not.toEqual(events.map((_, at) => at + 1));
				expect(cardsOf(events)).toEqual(cards);
			}),
		);
	});

	it('are named on beyond Z', () => {
		expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual([
			'A',
			'Z',
			'AA',
			'AZ',
			'BA',
			'ZZ',
			'AAA',
		]);
	});

	it('may lie in either order where their dates overlap', () => {
		const tied = (...dates: readonly string[]) =>
			cardsOf(dates.map((date, at) => on(date, at)))
				.toSorted((a, b) => a.place - b.place)
				.map(({ tied }) => tied);
		expect(tied('2024-10-17', '2024-10-18', '2024-10-18')).toEqual([false, false, true]);
		expect(tied('2024-10', '2024-10-18', '2024-11-01')).toEqual([false, true, false]);
		expect(tied('2024-06-19T02:00+09:00', '2024-06-19T12:00+09:00')).toEqual([false, false]);
	});

	it('tell no date, and leave out what has one in its title', () => {
		const dated = { ...on('2024-06-19'), title: 'The video of 18 October' };
		const told = { ...on('2024-06-20'), summary: 'On 20 June somebody spoke.' };
		const quiet = { ...on('2024-06-21'), summary: 'Somebody spoke. It was 21 June.' };
		const clues = cardsOf([dated, told, quiet]).map(({ event, clue }) => [event.id, clue]);
		expect(new Map(clues as [string, string | null][])).toEqual(
			new Map([
				[told.id, null],
				[quiet.id, 'Somebody spoke.'],
			]),
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../dataset/check-dataset.ts';
import { compileDataset } from '../../dataset/compile.ts';
import type { TimelineEvent } from '../../dataset/compiled.ts';
import { sample } from '../../dataset/small.test-data.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import { cardsOf, letterOf, mayCoincide } from './cards.ts';

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

	it('may lie in either order where their dates overlap, unless the order is known', () => {
		expect(mayCoincide(on('2024-10'), on('2024-10-18'))).toBe(true);
		expect(mayCoincide(on('2024-10-18'), on('2024-10-18'))).toBe(true);
		expect(mayCoincide(on('2024-10-18', 1), on('2024-10-18', 2))).toBe(false);
		expect(mayCoincide(on('2024-10-17'), on('2024-10-18'))).toBe(false);
		expect(mayCoincide(on('2024-10/..'), on('2025-01-01'))).toBe(true);
		expect(mayCoincide(on('2024-06-19T02:00+09:00'), on('2024-06-19T12:00+09:00'))).toBe(false);
		expect(mayCoincide(on('2024-06-19'), on('2024-06-19T12:00+09:00'))).toBe(true);
	});
});

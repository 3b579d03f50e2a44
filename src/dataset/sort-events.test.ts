import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf.ts';
import { sortEvents } from './sort-events.ts';

const event = (edtf: string, order?: number) => ({
	date: { span: parseEdtf(edtf) },
	...(order !== undefined && { order }),
});
const sorted = (...events: readonly ReturnType<typeof event>[]): string[] =>
	sortEvents(events).map(
		({ date, order }) => `${date.span.edtf}${order === undefined ? '' : ` ${order}`}`,
	);

describe('the order of events', () => {
	it('is that of their first possible days', () => {
		expect(sorted(event('2024-06-20'), event('2024-06'), event('2024-06-19/2024-07'))).toEqual([
			'2024-06',
			'2024-06-19/2024-07',
			'2024-06-20',
		]);
	});

	it('within a day is that of the editors, before that of the clock', () => {
		expect(
			sorted(
				event('2024-06-19', 4),
				event('2024-06-19T02:22+09:00', 1),
				event('2024-06-19/2024-06-20', 6),
				event('2024-06-19', 2),
				event('2024-06-18', 9),
			),
		).toEqual([
			'2024-06-18 9',
			'2024-06-19T02:22+09:00 1',
			'2024-06-19 2',
			'2024-06-19 4',
			'2024-06-19/2024-06-20 6',
		]);
	});

	it('without theirs is: whole days, times of day, what is longer', () => {
		expect(
			sorted(
				event('2024-06'),
				event('2024-06-01/2024-06-03'),
				event('2024-06-01T09:00Z'),
				event('2024-06-01T08:00Z'),
				event('2024-06-01'),
			),
		).toEqual([
			'2024-06-01',
			'2024-06-01T08:00Z',
			'2024-06-01T09:00Z',
			'2024-06-01/2024-06-03',
			'2024-06',
		]);
	});

	it('puts an unknown start where the date ends', () => {
		expect(sorted(event('2024-06-20'), event('/2024-06-19'), event('2024-06-18'))).toEqual([
			'2024-06-18',
			'/2024-06-19',
			'2024-06-20',
		]);
	});

	it('keeps that of the file where dates are the same', () => {
		const [a, b] = [event('2024-06-19'), event('2024-06-19')];
		expect(sortEvents([a, b])[0]).toBe(a);
		expect(sortEvents([b, a])[0]).toBe(b);
	});

	it('does not depend on that of the file otherwise', () => {
		const dates = [
			'2024-06-19',
			'2024-06',
			'/2024-06-17',
			'2024-06-19T02:22+09:00',
			'2024-06-18/..',
		];
		const events = dates.flatMap((edtf) => [event(edtf), event(edtf, 1), event(edtf, 2)]);
		const expected = sorted(...events);
		fc.assert(
			fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
				expect(sorted(...shuffled)).toEqual(expected);
			}),
		);
	});
});

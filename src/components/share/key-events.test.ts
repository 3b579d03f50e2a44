import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../dataset/compiled.ts';
import { KEY_EVENTS, keyEvents } from './key-events.ts';

type Weighed = Pick<TimelineEvent, 'id' | 'importance' | 'origins' | 'later'>;
const event = (id: string, importance: number, sources = 1, later?: true) =>
	({
		id,
		importance,
		origins: { sources, known: [], unknown: 0 },
		...(later && { later }),
	}) satisfies Weighed as unknown as TimelineEvent;
const idsOf = (events: readonly TimelineEvent[]) => events.map(({ id }) => id);

describe('the key events of a view', () => {
	it('are the most important ones, in time order', () => {
		const events = [...Array(10).keys()].map((at) => event(`e${at}`, at < 2 ? 1 : 3));
		expect(idsOf(keyEvents(events, null))).toEqual(idsOf(events.slice(2)));
	});

	it('are among equals those of which most sources tell', () => {
		const events = [...Array(10).keys()].map((at) => event(`e${at}`, 3, at));
		expect(idsOf(keyEvents(events, null))).toEqual(idsOf(events.slice(2)));
	});

	it('hold the selected one, and nothing that became known later', () => {
		const events = [
			event('minor', 1),
			event('later', 5, 9, true),
			...[...Array(9).keys()].map((at) => event(`e${at}`, 4)),
		];
		const ids = idsOf(keyEvents(events, 'minor'));
		expect(ids[0]).toBe('minor');
		expect(ids).not.toContain('later');
	});

	it('are never too many, each once, in the order given', () => {
		const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(20), fc.boolean()));
		fc.assert(
			fc.property(some, fc.nat(40), (given, chosen) => {
				const events = given.map(([importance, sources, later], at) =>
					event(`e${at}`, importance, sources, later ? true : undefined),
				);
				const key = keyEvents(events, `e${chosen}`);
				const known = events.filter(({ later }) => !later);
				expect(key).toHaveLength(Math.min(known.length, KEY_EVENTS));
				expect(key).toEqual(known.filter((each) => key.includes(each)));
			}),
		);
	});
});

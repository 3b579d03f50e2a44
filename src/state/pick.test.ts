import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movePick, pickByTime, togglePick } from './pick.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const pick = fc.shuffledSubarray(IDS);

describe('a selection picked by hand', () => {
	it('takes an event at its end and gives it back', () => {
		expect(togglePick(['b'], 'a')).toEqual(['b', 'a']);
		expect(togglePick(['b', 'a'], 'b')).toEqual(['a']);
	});

	it('moves an event as far as there are places and loses none', () => {
		expect(movePick(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
		expect(movePick(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
		fc.assert(
			fc.property(pick, fc.constantFrom(...IDS), fc.integer(), (ids, id, by) => {
				expect([...movePick(ids, id, by)].sort()).toEqual([...ids].sort());
			}),
		);
	});

	it('is put in the order of time', () => {
		fc.assert(
			fc.property(pick, (ids) => {
				expect(pickByTime(ids, IDS)).toEqual(IDS.filter((id) => ids.includes(id)));
			}),
		);
	});
});

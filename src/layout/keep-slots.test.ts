import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepSlots } from './keep-slots.ts';

interface Named {
	readonly name: number;
}
const isSame = (a: Named, b: Named) => a.name === b.name;

const things = fc
	.uniqueArray(fc.nat(20), { maxLength: 12 })
	.map((names) => names.map((name): Named => ({ name })));

test('everything has one slot, and what stays keeps its own and its object', () => {
	fc.assert(
		fc.property(things, things, things, (first, second, third) => {
			let slots: (Named | null)[] = [];
			for (const now of [first, second, third]) {
				const before = slots;
				slots = keepSlots(before, now, isSame);
				const names = slots.flatMap((thing) => (thing ? [thing.name] : []));
				expect(names.sort()).toEqual(now.map(({ name }) => name).sort());
				before.forEach((thing, i) => {
					if (thing && now.some((one) => isSame(one, thing))) expect(slots[i]).toBe(thing);
				});
			}
		}),
	);
});

test('there are never more slots than things that were there at a time', () => {
	fc.assert(
		fc.property(fc.array(things, { maxLength: 6 }), (drawings) => {
			let slots: (Named | null)[] = [];
			let most = 0;
			for (const now of drawings) {
				slots = keepSlots(slots, now, isSame);
				most = Math.max(most, now.length);
				expect(slots.length).toBeLessThanOrEqual(most);
			}
		}),
	);
});

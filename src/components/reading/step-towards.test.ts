import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepTowards } from './step-towards.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];

it('changes members in their order, as many as it may', () => {
	const step = stepTowards(new Set(['a', 'b', 'e']), new Set(['c', 'd', 'e']), ids, 3);
	expect([...step]).toEqual(['e', 'c']);
});

it('gives what is wanted itself once nothing is left', () => {
	const wanted = new Set(['b']);
	expect(stepTowards(new Set(['a']), wanted, ids, 2)).toBe(wanted);
	expect(stepTowards(wanted, wanted, ids, 1)).toBe(wanted);
});

it('arrives after as many steps as the changes need', () => {
	const set = fc.subarray(ids).map((members) => new Set(members));
	fc.assert(
		fc.property(set, set, fc.integer({ min: 1, max: 5 }), (from, wanted, most) => {
			const changes = ids.filter((id) => from.has(id) !== wanted.has(id)).length;
			let step: ReadonlySet<string> = from;
			for (let i = 0; i < Math.max(1, Math.ceil(changes / most)); i++) {
				step = stepTowards(step, wanted, ids, most);
			}
			expect(step).toBe(wanted);
		}),
	);
});

/**
 * Gives each of some things a slot, so that one that stays keeps its slot and its object, and one that
 * comes takes the slot of one that went: what is drawn of a slot changes only where it must. A slot
 * that nothing needs holds null. For some dozens: each is compared with each.
 *
 * @param before the slots as they were
 * @param now what is to have a slot, each once
 * @param isSame whether two look the same
 */
export function keepSlots<Thing extends object>(
	before: readonly (Thing | null)[],
	now: readonly Thing[],
	isSame: (a: Thing, b: Thing) => boolean,
): (Thing | null)[] {
	const has = (things: readonly (Thing | null)[], one: Thing) =>
		things.some((thing) => thing !== null && isSame(thing, one));
	const slots = before.map((thing) => (thing && has(now, thing) ? thing : null));
	for (const one of now) {
		if (has(slots, one)) continue;
		const free = slots.indexOf(null);
		if (free < 0) slots.push(one);
		else slots[free] = one;
	}
	return slots;
}

/**
 * Gives each of some things a slot, so that one that stays keeps its slot and its object, and one that
 * comes takes the slot of one that went: what is drawn of a slot changes only where it must. Slots at
 * the end that nothing needs are left out; others are null.
 *
 * @param before the slots as they were
 * @param now what is to have a slot, each once
 * @param isSame whether two look the same
 */
export function keepSlots<Thing>(
	before: readonly (Thing | null)[],
	now: readonly Thing[],
	isSame: (a: Thing, b: Thing) => boolean,
): (Thing | null)[] {
	const coming = new Set(now);
	const slots = before.map((thing): Thing | null => {
		if (thing === null) return null;
		for (const one of coming) {
			if (!isSame(thing, one)) continue;
			coming.delete(one);
			return thing;
		}
		return null;
	});
	for (const one of coming) {
		const free = slots.indexOf(null);
		if (free < 0) slots.push(one);
		else slots[free] = one;
	}
	while (slots.at(-1) === null) slots.pop();
	return slots;
}

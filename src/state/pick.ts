/*
 * Events picked by hand for a lesson, as ids in the order in which they are told.
 */

/** With an event at the end, or without it if it was picked. */
export function togglePick(pick: readonly string[], id: string): readonly string[] {
	return pick.includes(id) ? pick.filter((one) => one !== id) : [...pick, id];
}

/** With an event moved by some places, as far as there are places; an unknown one moves nothing. */
export function movePick(pick: readonly string[], id: string, by: number): readonly string[] {
	const at = pick.indexOf(id);
	if (at < 0) return pick;
	const rest = pick.filter((one) => one !== id);
	const to = Math.min(Math.max(at + by, 0), rest.length);
	return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** In the order of time, given the ids of all events in it. */
export function pickByTime(pick: readonly string[], inTime: readonly string[]): readonly string[] {
	const order = new Map(inTime.map((id, position) => [id, position]));
	return pick.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

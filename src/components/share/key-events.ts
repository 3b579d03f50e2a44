import type { TimelineEvent } from '../../dataset/compiled.ts';

/** How many events a fragment without a timeline lists at most. */
export const KEY_EVENTS = 8;

/**
 * The events that stand for a view: the most important ones, among equals those that most sources tell
 * of, in time order; the selected one in any case. What became known only after the day shown is none
 * of them: text cannot fade it.
 *
 * @param events those in view, in time order
 */
export function keyEvents(
	events: readonly TimelineEvent[],
	selected: string | null,
): readonly TimelineEvent[] {
	const known = events.filter(({ later }) => !later);
	const rank = (event: TimelineEvent) => (event.id === selected ? Infinity : event.importance);
	const chosen = new Set(
		known
			.toSorted((a, b) => {
				const [first, second] = [rank(a), rank(b)];
				return first === second ? b.origins.sources - a.origins.sources : second - first;
			})
			.slice(0, KEY_EVENTS),
	);
	return known.filter((event) => chosen.has(event));
}

import type { PlacedEvent } from '../layout/place-events.ts';
import type { VisibleSpan } from '../layout/visible-span.ts';
import { DAY } from '../time/units.ts';

/** So many events of the story before and after show with one: few are read from the last row. */
const NEIGHBOURS = 2;
/** A shorter span tells nothing of what came before and after. */
const SHORTEST = 21 * DAY;
/** Room at either side, as a share of the span. */
const MARGIN = 0.15;

/**
 * The span that shows an event of a story with those next to it in time.
 *
 * @param story places of the events of the story, in any order
 */
export function spanAround(placed: PlacedEvent, story: readonly PlacedEvent[]): VisibleSpan {
	const sorted = [...story].sort((a, b) => a.anchor - b.anchor);
	const at = sorted.findIndex(({ event }) => event.id === placed.event.id);
	const near = at < 0 ? [] : sorted.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
	const anchors = [placed, ...near].map(({ anchor }) => anchor);
	const from = Math.min(...anchors);
	const to = Math.max(...anchors);
	const length = Math.max((to - from) * (1 + 2 * MARGIN), SHORTEST);
	const middle = (from + to) / 2;
	return { from: middle - length / 2, to: middle + length / 2 };
}

/** A mark stands at least so far inside of what shows, as a share of it. */
const INSIDE = 0.06;

/** A span widened, where it must be, so that the mark of an event does not stand at its edge. */
export function withRoomFor({ from, to }: VisibleSpan, { anchor }: PlacedEvent): VisibleSpan {
	const room = (to - from) * INSIDE;
	return { from: Math.min(from, anchor - room), to: Math.max(to, anchor + room) };
}

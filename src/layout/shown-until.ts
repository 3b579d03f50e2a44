import type { PlacedMark } from './place-lane.ts';

/**
 * The last time, wall ms, at which a mark still shows something to point at: its glyph, or its label
 * behind the bar or bracket of the event, which stays in view while that does. The bracket of one day
 * is not followed, since labels do not stand behind it.
 */
export function shownUntil({ item, side, signs }: PlacedMark): number {
	const follows = signs && (side === 'right' || side === 'inside') && !item.date.loose;
	return follows ? Math.max(item.anchor, item.date.to) : item.anchor;
}

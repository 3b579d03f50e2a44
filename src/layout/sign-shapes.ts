import type { DateSign, Side } from './date-signs.ts';
import { GLYPH_RADIUS, REACH } from './item.ts';

/** A stroke of a date sign, ready to be drawn. */
export type SignShape =
	| {
			readonly kind: 'bar' | 'bracket' | 'within' | 'wing' | 'arrow' | 'torn' | 'link';
			readonly dotted: boolean;
			/** Path data, px. */
			readonly d: string;
	  }
	| { readonly kind: 'point'; readonly hollow: boolean; readonly x: number };

/** Where and how the signs of one event are drawn. */
export interface SignFrame {
	/** Px of a time, wall ms. */
	readonly x: (at: number) => number;
	/** Middle of the row, px. */
	readonly y: number;
	/** Px where the glyph stands; signs begin beside it. */
	readonly anchor: number;
	/** The brackets of one day: they show only where that is wide, and may hold other marks too. */
	readonly loose: boolean;
}

/** Brackets shorter than this would lie behind the glyph, px. */
const LEAST = 22;
/** From here on a day is so wide that its bracket says something: that the hour is not known, px. */
export const WIDE_DAY = 140;
/** Half the height of a bracket and the length of its feet, px. */
const HALF = 7;
const FOOT = 4;
/** Length of a wing, px. */
const WING = REACH - 6;
/** Half the width inside a narrow bracket that stands beside the glyph, px. */
const NARROW = 5;

/** The strokes of an event's date signs; signs that the glyph would hide are left out. */
export function signShapes(signs: readonly DateSign[], frame: SignFrame): SignShape[] {
	return signs.flatMap((sign) => shapesOf(sign, frame));
}

function shapesOf(sign: DateSign, frame: SignFrame): SignShape[] {
	const { x, y } = frame;
	switch (sign.sign) {
		case 'bar': {
			const from = x(sign.from);
			return [stroke('bar', `M${from} ${y}H${Math.max(x(sign.to), from + 1)}`)];
		}
		case 'bracket':
			return bracket(x(sign.from), x(sign.to), sign.dotted, frame);
		case 'wing': {
			const way = sign.side === 'before' ? -1 : 1;
			const at = edge(sign.at, sign.side, frame);
			const end = at + way * WING;
			// The wing of a later point may reach back to the glyph, of which it says nothing.
			const isUnder = (at - frame.anchor) * way < 0 && (end - frame.anchor) * way > -GLYPH_RADIUS;
			return isUnder ? [] : [stroke('wing', `M${at} ${y}H${end}`)];
		}
		case 'arrow': {
			const way = sign.side === 'before' ? -1 : 1;
			const at = edge(sign.at, sign.side, frame);
			const head = `m${way * -6} -5l${way * 6} 5l${way * -6} 5`;
			return [stroke('arrow', `M${at} ${y}h${way * (REACH - 5)}${head}`)];
		}
		case 'torn': {
			const way = sign.side === 'before' ? -1 : 1;
			const steps = [
				[0, 5],
				[3, 3],
				[3, 2],
				[2.5, 1.5],
			];
			const d = steps.map(([gap = 0, dash = 0]) => `m${way * gap} 0h${way * dash}`).join('');
			return [stroke('torn', `M${edge(sign.at, sign.side, frame)} ${y}${d}`)];
		}
		case 'point':
			return [{ kind: 'point', hollow: sign.hollow, x: x(sign.at) }];
		case 'link':
			return [stroke('link', `M${x(sign.from)} ${y}H${x(sign.to)}`)];
	}
}

/** A bracket over what it spans, or a narrow dotted one around what is not certain. */
function bracket(
	from: number,
	to: number,
	dotted: boolean,
	{ y, anchor, loose }: SignFrame,
): SignShape[] {
	if (to - from >= (loose ? WIDE_DAY : LEAST)) {
		const left = `M${from + FOOT} ${y - HALF}H${from + 0.75}V${y + HALF}H${from + FOOT}`;
		const right = `M${to - FOOT} ${y - HALF}H${to - 0.75}V${y + HALF}H${to - FOOT}`;
		const ends = stroke('bracket', left + right, dotted);
		return [ends, stroke('within', `M${from + 1} ${y}H${to - 1}`, dotted)];
	}
	if (!dotted) return [];
	// Of the last day of an interval, or of a later point: there, and not around the glyph.
	const middle = (from + to) / 2;
	const isBeside = !loose && Math.abs(middle - anchor) > GLYPH_RADIUS + NARROW + 3;
	const [at, half] = isBeside ? [middle, NARROW] : [anchor, GLYPH_RADIUS];
	const feet = `M${at - half} ${y - 9}h-3v18h3M${at + half} ${y - 9}h3v18h-3`;
	return [stroke('bracket', feet, true)];
}

const stroke = (
	kind: Exclude<SignShape['kind'], 'point'>,
	d: string,
	dotted = false,
): SignShape => ({ kind, d, dotted });

/** Where a sign of fixed width begins: never under the glyph. */
function edge(at: number, side: Side, { x, anchor }: SignFrame): number {
	const px = x(at);
	if (Math.abs(px - anchor) >= GLYPH_RADIUS) return px;
	return side === 'before' ? anchor - GLYPH_RADIUS : anchor + GLYPH_RADIUS;
}

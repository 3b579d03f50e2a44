import { knownMoment } from '../time/known-moment.ts';
import type { Bound, Moment, TimeSpan } from '../time/time-span.ts';
import { dateExtent, middleOf, type DateExtent, type ToWall } from './date-extent.ts';

/**
 * What is drawn outside the glyph to say how well a date is known. Three families that never look
 * alike: precision (`bracket`), uncertainty (`wing`, dotted `bracket`, `torn`), duration (`bar`,
 * `arrow`). All times are wall ms.
 */
export type DateSign =
	/** It lasted. */
	| { readonly sign: 'bar'; readonly from: number; readonly to: number }
	/** It lies somewhere in here; dotted where even that is doubtful or the day is unknown. */
	| {
			readonly sign: 'bracket';
			readonly from: number;
			readonly to: number;
			readonly dotted: boolean;
	  }
	/** About this time: dashes beside it. A single date has one on either side. */
	| { readonly sign: 'wing'; readonly at: number; readonly side: Side }
	/** Still going on (`after`), or had begun before anyone noted (`before`). */
	| { readonly sign: 'arrow'; readonly at: number; readonly side: Side }
	/** It ended (`after`) or began (`before`) at a time nobody reported. */
	| { readonly sign: 'torn'; readonly at: number; readonly side: Side }
	/** A further point of a list, beside the glyph. */
	| { readonly sign: 'point'; readonly at: number; readonly hollow: boolean }
	/** Joins the points of which only one holds. */
	| { readonly sign: 'link'; readonly from: number; readonly to: number };

export type Side = 'before' | 'after';

/** A date as the stage draws it. */
export interface DrawnDate extends DateExtent {
	readonly signs: readonly DateSign[];
	/**
	 * The bracket of one day takes no room of its own: brackets of days never cross, so marks of the
	 * same day may stand between the same brackets.
	 */
	readonly loose: boolean;
	/** A sign of fixed width stands before `from` or after `to`. */
	readonly reaches: { readonly before: boolean; readonly after: boolean };
}

/** The drawing of a date. */
export function drawnDate(span: TimeSpan, toWall: ToWall): DrawnDate {
	const extent = dateExtent(span, toWall);
	const signs = signsOf(span, extent, toWall);
	const reach = (side: Side) => signs.some((sign) => 'side' in sign && sign.side === side);
	return {
		...extent,
		signs,
		loose: span.form === 'single' && span.moment.precision === 'day' && !span.moment.unspecified,
		reaches: { before: reach('before'), after: reach('after') },
	};
}

function signsOf(span: TimeSpan, extent: DateExtent, toWall: ToWall): DateSign[] {
	switch (span.form) {
		case 'single':
			return qualities(span.moment, toWall);
		case 'interval':
			return interval(span.start, span.end, extent, toWall);
		case 'between':
			return between(span.start, span.end, extent);
		case 'one-of':
		case 'all-of':
			return points(span.moments, span.form === 'one-of', extent, toWall);
	}
}

/** Precision and qualifiers of one date. Brackets narrower than the glyph are left out when drawn. */
function qualities(moment: Moment, toWall: ToWall): DateSign[] {
	const { min, max } = toWall(moment);
	const signs: DateSign[] = [];
	const dotted = moment.uncertain || moment.unspecified;
	if (max > min) signs.push({ sign: 'bracket', from: min, to: max, dotted });
	else if (dotted) signs.push({ sign: 'bracket', from: min, to: min, dotted });
	if (moment.approximate) {
		signs.push({ sign: 'wing', at: min, side: 'before' }, { sign: 'wing', at: max, side: 'after' });
	}
	return signs;
}

/**
 * A bar needs both ends. Where one is open or unknown, a sign of fixed width stands beside the known
 * end instead, since a length would claim what nobody reported.
 */
function interval(start: Bound, end: Bound, { from, to }: DateExtent, toWall: ToWall): DateSign[] {
	const signs: DateSign[] = [];
	if (knownMoment(start) && knownMoment(end) && to > from) signs.push({ sign: 'bar', from, to });
	for (const [bound, at, side] of [
		[start, from, 'before'],
		[end, to, 'after'],
	] as const) {
		if (bound === 'open') signs.push({ sign: 'arrow', at, side });
		else if (bound === 'unknown') signs.push({ sign: 'torn', at, side });
		else signs.push(...endQualities(bound, side, toWall));
	}
	return signs;
}

/** An end known to the day needs no bracket; a coarser or doubtful one says so at its end. */
function endQualities(bound: Moment, side: Side, toWall: ToWall): DateSign[] {
	const { min, max } = toWall(bound);
	const signs: DateSign[] = [];
	const dotted = bound.uncertain || bound.unspecified;
	const coarse = bound.precision !== 'day' && bound.precision !== 'instant';
	if (coarse || dotted) signs.push({ sign: 'bracket', from: min, to: max, dotted });
	if (bound.approximate) signs.push({ sign: 'wing', at: side === 'before' ? min : max, side });
	return signs;
}

function between(start: Bound, end: Bound, { from, to }: DateExtent): DateSign[] {
	if (!knownMoment(end)) return [{ sign: 'arrow', at: to, side: 'after' }];
	if (!knownMoment(start)) return [{ sign: 'arrow', at: from, side: 'before' }];
	return [{ sign: 'bracket', from, to, dotted: true }];
}

function points(
	moments: readonly Moment[],
	oneOf: boolean,
	{ anchor }: DateExtent,
	toWall: ToWall,
): DateSign[] {
	const middles = moments.map((moment) => middleOf(toWall(moment)));
	const signs: DateSign[] = moments.flatMap((moment) => qualities(moment, toWall));
	const last = Math.max(...middles);
	if (oneOf && last > anchor) signs.push({ sign: 'link', from: anchor, to: last });
	let glyphStands = false;
	for (const at of middles) {
		if (at === anchor && !glyphStands) glyphStands = true;
		else signs.push({ sign: 'point', at, hollow: oneOf });
	}
	return signs;
}

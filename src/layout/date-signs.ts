import type { Bound, Moment, TimeSpan } from '../time/time-span.ts';

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
export interface DrawnDate {
	/** Where the glyph stands, wall ms. */
	readonly anchor: number;
	/** What the signs cover, wall ms; from ≤ anchor ≤ to. Signs of fixed width reach beyond it. */
	readonly from: number;
	readonly to: number;
	readonly signs: readonly DateSign[];
	/**
	 * The bracket of one day takes no room of its own: brackets of days never cross, so marks of the
	 * same day may stand between the same brackets.
	 */
	readonly loose: boolean;
	/** A sign of fixed width stands before `from` or after `to`. */
	readonly reaches: { readonly before: boolean; readonly after: boolean };
}

/** Moves epoch ms of timed dates to the wall time of the zone shown; floating dates stay. */
export type ToWall = (moment: Moment) => { readonly min: number; readonly max: number };

/** For datasets without timed events, and for tests. */
export const floating: ToWall = (moment) => moment;

/**
 * The drawing of a date. A single date that is less precise than an instant stands in the middle of
 * where it may lie, an interval at its start, or at its end where no start is known.
 */
export function drawnDate(span: TimeSpan, toWall: ToWall): DrawnDate {
	switch (span.form) {
		case 'single':
			return single(span.moment, toWall);
		case 'interval':
			return interval(span.start, span.end, toWall);
		case 'between':
			return between(span.start, span.end, toWall);
		case 'one-of':
		case 'all-of':
			return points(span.moments, span.form === 'one-of', toWall);
	}
}

function single(moment: Moment, toWall: ToWall): DrawnDate {
	const { min, max } = toWall(moment);
	const loose = moment.precision === 'day' && !moment.unspecified;
	return drawn((min + max) / 2, min, max, qualities(moment, toWall), loose);
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
function interval(start: Bound, end: Bound, toWall: ToWall): DrawnDate {
	const first = isMoment(start) ? toWall(start) : null;
	const last = isMoment(end) ? toWall(end) : null;
	const from = (first ?? last)?.min ?? 0;
	const to = (last ?? first)?.max ?? 0;
	const signs: DateSign[] = [];
	if (first && last && to > from) signs.push({ sign: 'bar', from, to });
	for (const [bound, at, side] of [
		[start, from, 'before'],
		[end, to, 'after'],
	] as const) {
		if (bound === 'open') signs.push({ sign: 'arrow', at, side });
		else if (bound === 'unknown') signs.push({ sign: 'torn', at, side });
		else signs.push(...endQualities(bound, side, toWall));
	}
	return drawn(first ? from : to, from, to, signs);
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

function between(start: Bound, end: Bound, toWall: ToWall): DrawnDate {
	const earliest = isMoment(start) ? toWall(start).min : undefined;
	const latest = isMoment(end) ? toWall(end).max : undefined;
	if (earliest !== undefined && latest !== undefined) {
		const signs: DateSign[] = [{ sign: 'bracket', from: earliest, to: latest, dotted: true }];
		return drawn((earliest + latest) / 2, earliest, latest, signs);
	}
	const known = isMoment(end) ? toWall(end) : isMoment(start) ? toWall(start) : { min: 0, max: 0 };
	const side: Side = latest === undefined ? 'after' : 'before';
	const at = side === 'before' ? known.min : known.max;
	return drawn((known.min + known.max) / 2, known.min, known.max, [{ sign: 'arrow', at, side }]);
}

function points(moments: readonly Moment[], oneOf: boolean, toWall: ToWall): DrawnDate {
	const walls = moments.map((moment) => toWall(moment));
	const middles = walls.map(({ min, max }) => (min + max) / 2);
	const anchor = Math.min(...middles);
	const signs: DateSign[] = moments.flatMap((moment) => qualities(moment, toWall));
	const last = Math.max(...middles);
	if (oneOf && last > anchor) signs.push({ sign: 'link', from: anchor, to: last });
	let glyphStands = false;
	for (const at of middles) {
		if (at === anchor && !glyphStands) glyphStands = true;
		else signs.push({ sign: 'point', at, hollow: oneOf });
	}
	const from = Math.min(...walls.map(({ min }) => min));
	const to = Math.max(...walls.map(({ max }) => max));
	return drawn(anchor, from, to, signs);
}

function drawn(
	anchor: number,
	from: number,
	to: number,
	signs: readonly DateSign[],
	loose = false,
): DrawnDate {
	const reach = (side: Side) => signs.some((sign) => 'side' in sign && sign.side === side);
	return {
		anchor,
		from: Math.min(from, anchor),
		to: Math.max(to, anchor),
		signs,
		loose,
		reaches: { before: reach('before'), after: reach('after') },
	};
}

const isMoment = (bound: Bound): bound is Moment => typeof bound === 'object';

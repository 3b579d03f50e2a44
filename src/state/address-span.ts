import { formatIsoDay, parseIsoDay } from '../time/iso-day.ts';
import { formatIsoWallTime, parseIsoWallTime } from '../time/iso-wall-time.ts';
import { DAY, MINUTE, SECOND } from '../time/units.ts';

/*
 * The visible span in an address: `from=2024-05-15&to=2025-06-15`. A day without a time means all of
 * it, so `to` is the last day shown; with a time it is that minute or second, exclusive:
 * `to=2024-06-19T14:30`.
 */

/** A stretch of the axis, wall ms, `to` exclusive. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The first moment shown, wall ms; null when the text is no date. */
export function readFrom(text: string): number | null {
	return parseIsoWallTime(text);
}

/** The end of what is shown, wall ms, exclusive; null when the text is no date. */
export function readTo(text: string): number | null {
	const day = parseIsoDay(text);
	if (day === null) return parseIsoWallTime(text);
	return isDate(day + DAY) ? day + DAY : null;
}

/** The two parameters of a span, rounded by `roundSpan`; null when it lies outside the calendar. */
export function writeSpan(span: Span): { readonly from: string; readonly to: string } | null {
	const { from, to } = roundSpan(span);
	if (!isDate(from) || !isDate(to) || !isDate(to - DAY) || from >= to) return null;
	return {
		from: formatIsoWallTime(from),
		to: to % DAY === 0 ? formatIsoDay(to - DAY) : formatIsoWallTime(to),
	};
}

/** A unit is coarse enough for spans of this many: what is lost is a few pixels of the stage. */
const COARSE_FROM = 200;

/**
 * A span in whole seconds if it is short, in whole minutes or days if it is longer, so that addresses
 * stay readable and show what they were copied from. Rounding again changes nothing.
 */
export function roundSpan(span: Span): Span {
	let { from, to } = span;
	for (const unit of [SECOND, MINUTE, DAY]) {
		if (unit > SECOND && to - from < unit * COARSE_FROM) break;
		from = nearest(from, unit);
		to = nearest(to, unit);
	}
	return { from, to };
}

/** `+ 0` turns −0 into 0. */
const nearest = (ms: number, unit: number): number => Math.round(ms / unit) * unit + 0;

/** Whether JavaScript has a date for it. */
function isDate(ms: number): boolean {
	return Number.isFinite(new Date(ms).getTime());
}

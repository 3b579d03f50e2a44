/**
 * The visible span of the axis, wall ms, end exclusive. It is the truth from which scales and zoom
 * transforms are derived, so a resize keeps the dates in view.
 */
export interface VisibleSpan {
	readonly from: number;
	readonly to: number;
}

/** What a span may be: never wider than `whole`, never shorter than `shortest` (ms). */
export interface SpanLimits {
	readonly whole: VisibleSpan;
	readonly shortest: number;
}

export const lengthOf = (span: VisibleSpan): number => span.to - span.from;

/** Pixels per millisecond of a span drawn `width` px wide. */
export const scaleOf = (span: VisibleSpan, width: number): number => width / lengthOf(span);

/**
 * The nearest span within the limits: length is kept if it can be, then the span is moved inside.
 * Total: also takes reversed, empty or non-finite spans and answers with `whole` for the latter.
 */
export function clampSpan(span: VisibleSpan, { whole, shortest }: SpanLimits): VisibleSpan {
	if (!Number.isFinite(span.from) || !Number.isFinite(span.to)) return whole;
	const [low, high] = span.from <= span.to ? [span.from, span.to] : [span.to, span.from];
	const length = Math.min(Math.max(high - low, shortest), lengthOf(whole));
	const middle = (low + high) / 2;
	const wanted = length === high - low ? low : middle - length / 2;
	const from = Math.min(Math.max(wanted, whole.from), whole.to - length);
	return { from, to: from + length };
}

/**
 * The span after zooming by `factor` (> 1 zooms in) with the time `at` staying where it is. At the
 * limits of length the span stops there and `at` still stays in place.
 */
export function zoomSpan(
	span: VisibleSpan,
	factor: number,
	at: number,
	limits: SpanLimits,
): VisibleSpan {
	const length = Math.min(
		Math.max(lengthOf(span) / factor, limits.shortest),
		lengthOf(limits.whole),
	);
	const share = (at - span.from) / lengthOf(span);
	const from = at - share * length;
	return clampSpan({ from, to: from + length }, limits);
}

/** The span moved by `by` ms, stopping at the edge of time. */
export function panSpan(span: VisibleSpan, by: number, limits: SpanLimits): VisibleSpan {
	return clampSpan({ from: span.from + by, to: span.to + by }, limits);
}

/** A span that shows `from`…`to` with a margin on either side (share of its length). */
export function fitSpan(from: number, to: number, margin: number, limits: SpanLimits): VisibleSpan {
	const room = Math.max(to - from, limits.shortest) * margin;
	return clampSpan({ from: from - room, to: to + room }, limits);
}

/**
 * The span between two others at `share` (0 … 1): lengths are blended geometrically, so that a zoom
 * seems even, and the fixed point of the two spans stays still.
 */
export function blendSpans(a: VisibleSpan, b: VisibleSpan, share: number): VisibleSpan {
	if (share <= 0) return a;
	if (share >= 1) return b;
	const lengthA = lengthOf(a);
	const lengthB = lengthOf(b);
	const length = lengthA * (lengthB / lengthA) ** share;
	const progress =
		Math.abs(lengthB - lengthA) < 1e-9 * lengthA ? share : (lengthA - length) / (lengthA - lengthB);
	const from = a.from + (b.from - a.from) * progress;
	return { from, to: from + length };
}

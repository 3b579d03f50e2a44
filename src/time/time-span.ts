/** How finely a date is known, from finest to coarsest. */
export type Precision =
	'instant' | 'day' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

/** What a qualifier or an unspecified digit says about a date; all false for a plain date. */
export interface Quality {
	/** `~` or `%`: around this date. */
	readonly approximate: boolean;
	/** `?` or `%`: probably this date. */
	readonly uncertain: boolean;
	/** `X`: an unknown day, month or year within the extent. */
	readonly unspecified: boolean;
}

/**
 * One date as it may lie on the axis: somewhere in [min, max), at its precision. Floating dates are
 * wall milliseconds (midnight as if UTC); for `precision: 'instant'` they are epoch milliseconds and
 * follow the zone shown.
 */
export interface Moment extends Quality {
	readonly min: number;
	/** Exclusive: the first millisecond after the last possible one. An instant has max = min. */
	readonly max: number;
	readonly precision: Precision;
}

/** One end of an interval: a moment, or nothing reported (`unknown`), or still going on (`open`). */
export type Bound = Moment | 'open' | 'unknown';

/**
 * An EDTF expression in the form that is drawn and worded. Numbers only, so that no date parser
 * ships to readers. `form` tells three things apart that must never look alike: precision and
 * uncertainty (`single`, `between`, `one-of`) and duration (`interval`); `all-of` is several points.
 *
 * - `single`: one date, `2026-03-04`, `2026-03~`, `2026-XX`, `2026-21`.
 * - `interval`: it lasted from start to end, `a/b`, `a/..`, `../b`, `a/`, `/b`.
 * - `between`: one unknown day in a range, `[a..b]`; `[..b]` has start `open`, `[a..]` end `open`.
 * - `one-of`: exactly one of the listed dates, `[a,b]`.
 * - `all-of`: each of the listed dates, `{a,b}`.
 */
export type TimeSpan = { readonly edtf: string } & (
	| { readonly form: 'single'; readonly moment: Moment }
	| { readonly form: 'interval' | 'between'; readonly start: Bound; readonly end: Bound }
	| { readonly form: 'one-of' | 'all-of'; readonly moments: readonly Moment[] }
);

/** The languages in which dates can be worded. */
export type Language = 'de' | 'en';

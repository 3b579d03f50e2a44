import type { TimeSpan } from '../../time/time-span.ts';

/**
 * What may stand in `<time datetime>`: the date itself where it is a certain one that HTML can write,
 * a day or an instant without qualifier in a year of four digits. Null for all else (HTML knows no
 * EDTF, and a month there would claim to be one date).
 */
export function htmlDate(span: TimeSpan): string | null {
	if (span.form !== 'single') return null;
	const { approximate, uncertain, unspecified } = span.moment;
	if (approximate || uncertain || unspecified) return null;
	return DAY_OR_INSTANT.test(span.edtf) ? span.edtf : null;
}

const DAY_OR_INSTANT =
	/^(?!0000)\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

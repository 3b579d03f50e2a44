import { dayAt } from '../../time/iso-day.ts';
import type { TimeSpan } from '../../time/time-span.ts';

/** A year, a month or a day that a format without EDTF can say. */
export interface PlainDate {
	/** Year, month, day, as far as they are known. */
	readonly parts: readonly [year: number, month?: number, day?: number];
	readonly quality: 'exact' | 'circa' | 'uncertain';
}

/** EDTF's signs after a date, by what they say. */
const QUALITIES: Readonly<Record<string, PlainDate['quality']>> = {
	'': 'exact',
	'~': 'circa',
	'?': 'uncertain',
	'%': 'uncertain',
};

/**
 * A date of four-digit year as its parts; null for seasons, unspecified digits, intervals, lists and
 * qualified parts, which would have to be made more exact than they are. Of a date-time the day that
 * its text names.
 */
export function plainDate({ form, edtf }: TimeSpan): PlainDate | null {
	if (form !== 'single') return null;
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:([~?%])|T\d.*)?$/.exec(edtf);
	if (!match) return null;
	const [, year = '', month, day, sign = ''] = match;
	const quality = QUALITIES[sign];
	if (quality === undefined) return null;
	if (dayAt(Number(year), Number(month ?? 1), Number(day ?? 1)) === null) return null;
	const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
	return { parts: parts as unknown as PlainDate['parts'], quality };
}

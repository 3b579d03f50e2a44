import type { WordedDate } from '../../dataset/compiled.ts';
import { shortDate } from '../../time/span-in-words.ts';
import type { Language } from '../../time/time-span.ts';

/** A date for narrow places: a plain day as short as it is still written, all else as it stands. */
export function shortHeading({ span, heading }: WordedDate, language: Language): string {
	if (span.form !== 'single') return heading;
	const { precision, approximate, uncertain, unspecified, min } = span.moment;
	const plain = precision === 'day' && !approximate && !uncertain && !unspecified;
	return plain ? shortDate(min, language) : heading;
}

import { htmlDate } from '../components/reading/html-date.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import type { TimeSpan } from '../time/time-span.ts';

/** Beginning and end as ISO 8601 dates or date-times. */
export interface IsoDates {
	readonly start?: string;
	readonly end?: string;
}

/**
 * The dates of a span where they are true ISO dates: certain, and known to the day or better. Null
 * where its beginning is not; then only EDTF says it without claiming more than is known.
 */
export function isoDates(span: TimeSpan): IsoDates | null {
	const single = htmlDate(span);
	if (single !== null) return { start: single };
	if (span.form !== 'interval') return null;
	const [from = '', to = ''] = span.edtf.split('/');
	const start = certain(from);
	if (start === null) return null;
	const end = certain(to);
	if (end !== null) return { start, end };
	return to === '..' || to === '' ? { start } : null;
}

const certain = (edtf: string): string | null =>
	edtf === '' || edtf === '..' ? null : htmlDate(parseEdtf(edtf));

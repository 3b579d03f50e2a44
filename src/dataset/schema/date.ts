import * as v from 'valibot';
import { DateError } from '../../time/date-error.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';
import type { TimeSpan } from '../../time/time-span.ts';
import { isZone } from '../../time/zones.ts';
import { quoted } from '../json-value.ts';
import { told } from './told.ts';

/** A date in EDTF (ISO 8601-2), or a date with time and offset. */
export function edtf(description: string) {
	return v.pipe(v.string(), dateCheck(), v.description(`${description} ${NOTATION}`));
}

/** A span with a start and an end: EDTF interval, each end a date, `..` (open) or empty (unknown). */
export function edtfInterval(description: string) {
	return v.pipe(
		v.string(),
		dateCheck((span) =>
			span.form === 'interval'
				? null
				: told(
						`expected an interval, found ${quoted(span.edtf)}`,
						'write start/end, with .. for an open and nothing for an unknown end',
					),
		),
		v.description(`${description} EDTF interval, such as 2024-08-06/2025-04~ or ../2024-04-30.`),
	);
}

/** The day on which something became public: any EDTF date that has a last possible day. */
export function edtfWithEnd(description: string) {
	return v.pipe(
		v.string(),
		dateCheck((span) =>
			hasEnd(span)
				? null
				: told(`the date ${quoted(span.edtf)} has no end`, 'give the last day it can be'),
		),
		v.description(`${description} ${NOTATION} A month counts from its last day.`),
	);
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One certain calendar day, `2024-10-18`. */
export function isoDay(description: string) {
	return v.pipe(
		v.string(),
		v.regex(ISO_DAY, (issue) =>
			told(
				`expected a day as YYYY-MM-DD, found ${quoted(issue.input)}`,
				'write year, month and day with digits, without ~ or ?',
			),
		),
		dateCheck(),
		v.description(`${description} One day, YYYY-MM-DD.`),
	);
}

/** An IANA time zone, such as `Europe/Berlin`. */
export function zone(description: string) {
	return v.pipe(
		v.string(),
		v.check(isZone, (issue) =>
			told(
				`unknown time zone ${quoted(issue.input)}`,
				'use a name of the IANA database, such as "Europe/Berlin"',
			),
		),
		v.description(`${description} IANA name, such as Europe/Berlin.`),
	);
}

const NOTATION =
	'EDTF: 2024-10-18 · 2024-10 · 2024-10~ (about) · 2024-10? (probably) · 2024-10-XX (unknown day) · ' +
	'2024-10-04/2024-10-10 · 2024-10/.. (ongoing) · 2024-10/ (end unknown) · [2024-10-04..2024-10-07] ' +
	'(one day in between) · 2024-06-19T02:22+09:00.';

/** Reports what `parseEdtf` rejects; after it, what `further` says of a date that can be read. */
function dateCheck(further: (span: TimeSpan) => string | null = () => null) {
	return v.rawCheck<string>(({ dataset, addIssue }) => {
		if (!dataset.typed || dataset.issues) return;
		const fault = faultOf(dataset.value, further);
		if (fault !== null) addIssue({ message: fault });
	});
}

function faultOf(text: string, further: (span: TimeSpan) => string | null): string | null {
	try {
		return further(parseEdtf(text));
	} catch (error) {
		if (!(error instanceof DateError)) throw error;
		const { message, remedy } = error;
		return told(message.replace(`; ${remedy}`, ''), remedy);
	}
}

function hasEnd(span: TimeSpan): boolean {
	return span.form === 'single' || 'moments' in span || typeof span.end === 'object';
}

import { parseEdtf } from '../time/parse-edtf.ts';
import type { TimeSpan } from '../time/time-span.ts';
import type { EpochMs } from '../time/units.ts';
import { dayOf, lastDayOf } from './calendar-day.ts';
import type {
	AuthoredAccount,
	AuthoredAssessment,
	AuthoredEvent,
	LocalizedText,
} from './schema.ts';
import type { Judging, Telling } from './status-on-day.ts';

/** An account with the day from which it counts as known and its place in the file. */
export interface KnownAccount extends Telling<LocalizedText, TimeSpan> {
	readonly index: number;
	readonly account: AuthoredAccount;
}

/** An assessment with its day and its place in the file. */
export interface KnownAssessment extends Judging {
	readonly index: number;
	readonly assessment: AuthoredAssessment;
}

/** An authored event with its accounts and assessments in the order of their days (`ToldEvent`). */
export interface EventHistory {
	readonly title: LocalizedText;
	readonly summary: LocalizedText;
	readonly date: TimeSpan;
	readonly accounts: readonly KnownAccount[];
	readonly assessments: readonly KnownAssessment[];
}

/**
 * The history of an event whose shape is sound.
 *
 * @throws {DateError} when a date cannot be read, which the schema has ruled out
 */
export function historyOf(event: AuthoredEvent): EventHistory {
	return {
		title: event.title,
		summary: event.summary,
		date: parseEdtf(event.date),
		accounts: inOrder(
			event.accounts.map((account, index) => ({
				index,
				account,
				known: knownFrom(account.on),
				...(account.title && { title: account.title }),
				...(account.summary && { summary: account.summary }),
				...(account.date !== undefined && { date: parseEdtf(account.date) }),
			})),
		),
		assessments: inOrder(
			event.assessments.map((assessment, index) => ({
				index,
				assessment,
				known: dayOf(assessment.on),
				status: assessment.status,
				basis: assessment.basis,
			})),
		),
	};
}

/**
 * The day from which something that became public `on` (EDTF) counts as known: the last day that it
 * can be. A date without end, which the schema rules out, is never known.
 */
export function knownFrom(on: string): EpochMs {
	return lastDayOf(parseEdtf(on)) ?? (Infinity as EpochMs);
}

/** By day; what became public on one day stays in the order of the file. */
export function inOrder<T extends { readonly known: EpochMs }>(items: readonly T[]): readonly T[] {
	return items.toSorted((a, b) => a.known - b.known);
}

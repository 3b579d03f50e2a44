import type { EpochMs } from '../../time/units.ts';
import { dayOf, isoOf } from '../calendar-day.ts';
import type { Draft } from '../draft.ts';
import { knownFrom } from '../event-history.ts';
import type { Report } from '../fault.ts';
import type { AuthoredEvent } from '../schema.ts';

/**
 * A step that shows the timeline as it stood on a day (`asOf`) names an event that was known on that
 * day, which is not after `updated`. Steps with an event that is unknown or broken are left to the
 * checks that say so.
 *
 * @param today the day of `updated`; null if the head cannot be read
 */
export function checkTourDays(draft: Draft, today: EpochMs | null, report: Report): void {
	const events = new Map(draft.events.map(({ id, record }) => [id, record]));
	for (const { record, path } of draft.tours) {
		for (const [index, { event, asOf }] of record?.steps.entries() ?? []) {
			if (asOf === undefined) continue;
			const day = dayOf(asOf);
			if (today !== null && day > today) {
				report({
					severity: 'warning',
					code: 'after-updated',
					path: [...path, 'steps', index, 'asOf'],
					message: `the step shows ${asOf}, after the dataset’s "updated" (${isoOf(today)})`,
					remedy: 'correct the day, or leave "asOf" out to show today',
				});
			}
			const shown = events.get(event);
			const known = shown ? firstKnown(shown) : null;
			if (known === null || known <= day) continue;
			report({
				code: 'step-too-early',
				path: [...path, 'steps', index, 'asOf'],
				message: `the step shows ${asOf}, but "${event}" was known only from ${isoOf(known)}`,
				remedy: 'show that day or a later one, or another event',
			});
		}
	}
}

/** The day of the first account; null for an event without any. */
function firstKnown({ accounts }: AuthoredEvent): EpochMs | null {
	const days = accounts.map(({ on }) => knownFrom(on));
	return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}

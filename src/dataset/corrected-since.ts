import { lastDayOf } from './calendar-day.ts';
import type { Dataset } from './compiled.ts';
import type { EpochMs } from '../time/units.ts';

/**
 * Whether any of some events was corrected after a day, by the dataset's own record of its changes.
 *
 * @param day UTC midnight
 */
export function correctedSince(
	{ changes }: Pick<Dataset, 'changes'>,
	day: EpochMs,
	events: ReadonlySet<string>,
): boolean {
	return changes.some(
		({ on, events: changed }) =>
			(lastDayOf(on.span) ?? -Infinity) > day && changed.some((id) => events.has(id)),
	);
}

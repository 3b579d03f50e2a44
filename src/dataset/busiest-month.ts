import { midnight, partsOf } from '../time/calendar.ts';
import { DAY, epochMs, type EpochMs } from '../time/units.ts';
import { dayOf } from './calendar-day.ts';
import type { Dataset, TimelineEvent } from './compiled.ts';

/** What of an event tells how much was learned of it when. */
type Judged = Pick<TimelineEvent, 'accounts' | 'assessments'>;

/**
 * The first and the last day of the calendar month in which most became known or was judged anew, the
 * earliest of several; the last day is not after that of the dataset. UTC midnights. Without any
 * event: the month of the dataset.
 */
export function busiestMonth(
	dataset: Pick<Dataset, 'updated'> & { readonly events: readonly Judged[] },
): readonly [first: EpochMs, last: EpochMs] {
	const today = dayOf(dataset.updated);
	const counts = new Map<number, number>();
	for (const { accounts, assessments } of dataset.events) {
		for (const { known } of [...accounts.slice(0, 1), ...assessments]) {
			if (known > today) continue;
			const month = startOfMonth(known);
			counts.set(month, (counts.get(month) ?? 0) + 1);
		}
	}
	const [busiest] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	const first = busiest?.[0] ?? startOfMonth(today);
	return [epochMs(first), epochMs(Math.min(startOfNextMonth(first) - DAY, today))];
}

function startOfMonth(day: number): number {
	const { year, month } = partsOf(day);
	return midnight(year, month, 1);
}

function startOfNextMonth(day: number): number {
	const { year, month } = partsOf(day);
	return midnight(year, month + 1, 1); // the thirteenth is the next January
}

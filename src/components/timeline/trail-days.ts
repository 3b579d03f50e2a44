import type { Account, TimelineEvent, WordedDate } from '../../dataset/compiled.ts';
import { isSaid } from '../../dataset/is-said.ts';
import type { Status } from '../../dataset/vocabulary.ts';
import type { TrailStop } from '../../layout/trail-points.ts';
import { DAY } from '../../time/units.ts';

/** A day on which something was said of an event, or on which the editors judged it. */
export interface TrailDay extends TrailStop {
	/** In words; of a month that counts from its last day, the month. */
	readonly on: WordedDate;
	readonly told: readonly Account[];
	/** What the event counts as at the end of the day; null before it was first judged. */
	readonly status: Status | null;
	/** It counts as confirmed that it was said (`isSaid`). */
	readonly said: boolean;
}

/** The days of an event's accounts and assessments, in order; each stands in its middle. */
export function trailDays({ accounts, assessments, related }: TimelineEvent): readonly TrailDay[] {
	const days = new Map<number, WordedDate>();
	for (const { known, on } of [...accounts, ...assessments]) {
		if (!days.has(known)) days.set(known, on);
	}
	return [...days]
		.sort(([a], [b]) => a - b)
		.map(([day, on]) => {
			const told = accounts.filter(({ known }) => known === day);
			const judged = assessments.findLast(({ known }) => known <= day);
			const status = judged?.status ?? null;
			const said = judged !== undefined && isSaid({ ...judged, related });
			return { at: day + DAY / 2, accounts: told.length, on, told, status, said };
		});
}

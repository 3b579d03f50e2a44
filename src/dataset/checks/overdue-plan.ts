import { firstDayOf, lastDayOf } from '../calendar-day.ts';
import type { EventCheck } from './event-check.ts';

/** A plan whose date has passed is to be judged anew: did it happen? Measured against `updated`. */
export const checkOverduePlan: EventCheck = ({ event, path, history, today }, report) => {
	const last = history.assessments.at(-1);
	if (today === null || last?.status !== 'planned') return;
	const due = lastDayOf(history.date) ?? firstDayOf(history.date);
	if (due === null || due >= today) return;
	report({
		severity: 'warning',
		code: 'overdue-plan',
		path: [...path, 'assessments', last.index],
		message: `the event still counts as planned, but its date ${event.date} has passed`,
		remedy: 'add an assessment: confirmed, unfulfilled or unproven',
	});
};

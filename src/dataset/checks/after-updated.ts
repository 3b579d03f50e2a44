import { isoOf } from '../calendar-day.ts';
import type { EventCheck } from './event-check.ts';

/** Nothing became known after `updated`, which is today for every judgement. */
export const checkAfterUpdated: EventCheck = ({ path, history, today }, report) => {
	if (today === null) return;
	const late = [
		...history.accounts.map((account) => ({ list: 'accounts', word: 'account', ...account })),
		...history.assessments.map((one) => ({ list: 'assessments', word: 'assessment', ...one })),
	].filter(({ known }) => known > today);
	for (const { list, word, index, known } of late) {
		report({
			severity: 'warning',
			code: 'after-updated',
			path: [...path, list, index, 'on'],
			message: `the ${word} counts from ${isoOf(known)}, after the dataset’s "updated" (${isoOf(today)})`,
			remedy: 'correct the day, or bring "updated" up to date',
		});
	}
};

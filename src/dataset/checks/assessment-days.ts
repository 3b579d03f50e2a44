import { isoOf } from '../calendar-day.ts';
import type { EventCheck } from './event-check.ts';

/** No assessment precedes an account on which it rests. */
export const checkAssessmentDays: EventCheck = ({ path, history }, report) => {
	const known = new Map(history.accounts.map(({ account, known }) => [account.id, known]));
	for (const { assessment, index, known: day } of history.assessments) {
		for (const [at, id] of assessment.because.entries()) {
			const from = known.get(id);
			if (from === undefined || from <= day) continue;
			report({
				code: 'assessment-too-early',
				path: [...path, 'assessments', index, 'because', at],
				message: `the assessment of ${assessment.on} rests on "${id}", known only from ${isoOf(from)}`,
				remedy: 'date the assessment on that day or later, or rest it on earlier accounts',
			});
		}
	}
};

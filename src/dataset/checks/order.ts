import { firstDayOf, lastDayOf } from '../calendar-day.ts';
import type { Draft } from '../draft.ts';
import type { Report } from '../fault.ts';
import { parseEdtf } from '../../time/parse-edtf.ts';

/**
 * What begins does not end before: the span shown first, the steps of tours, the bounds of figures.
 * (`parseEdtf` refuses intervals whose end lies before the start.)
 */
export function checkOrder(draft: Draft, report: Report): void {
	const opens = draft.head.record?.opens;
	if (opens && opens.to < opens.from) {
		report({
			code: 'order',
			path: ['opens'],
			message: `the span shown first ends on ${opens.to}, before it begins on ${opens.from}`,
			remedy: 'swap the two',
		});
	}
	for (const { record, path } of draft.tours) {
		for (const [index, { from, to }] of record?.steps.entries() ?? []) {
			if (from === undefined || to === undefined) continue;
			const first = firstDayOf(parseEdtf(from));
			const last = lastDayOf(parseEdtf(to));
			if (first === null || last === null || first <= last) continue;
			report({
				code: 'order',
				path: [...path, 'steps', index],
				message: `the step's span ends (${to}) before it begins (${from})`,
				remedy: 'swap the two',
			});
		}
	}
	for (const { record, path } of draft.events) {
		for (const [account, { figures }] of record?.accounts.entries() ?? []) {
			for (const [index, { min, max }] of figures?.entries() ?? []) {
				if (min === null || max === null || min <= max) continue;
				report({
					code: 'order',
					path: [...path, 'accounts', account, 'figures', index],
					message: `the figure's lower bound ${min} lies above its upper bound ${max}`,
					remedy: 'swap the two',
				});
			}
		}
	}
}

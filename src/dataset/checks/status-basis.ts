import type { Basis, Status } from '../vocabulary.ts';
import type { EventCheck } from './event-check.ts';

/** On what each status can rest (DATASET.md, table of statuses). */
export const BASES_OF: Readonly<Record<Status, readonly Basis[]>> = {
	planned: ['announcement'],
	unfulfilled: ['absence', 'evidence', 'two-origins', 'primary', 'acknowledgement'],
	claimed: ['single-speaker'],
	reported: ['evidence'],
	disputed: ['contradiction'],
	unproven: ['absence'],
	confirmed: ['two-origins', 'primary', 'acknowledgement'],
	refuted: ['evidence', 'two-origins', 'primary', 'acknowledgement'],
};

/** The status of an assessment can rest on the basis that it names. */
export const checkStatusBasis: EventCheck = ({ event, path }, report) => {
	for (const [index, { status, basis }] of event.assessments.entries()) {
		const bases = BASES_OF[status];
		if (bases.includes(basis)) continue;
		report({
			code: 'status-basis',
			path: [...path, 'assessments', index, 'basis'],
			message: `"${status}" cannot rest on "${basis}"`,
			remedy: `choose ${bases.join(' or ')}, or another status`,
		});
	}
};

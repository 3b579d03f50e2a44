import type { DateSignName } from './messages/timeline.ts';

/** The signs of a date as legends list them: how precise, how certain, how long. */
export const DATE_SIGN_ORDER: readonly DateSignName[] = [
	'bracket',
	'dotted',
	'dashed',
	'points',
	'bar',
	'arrow',
	'torn',
];

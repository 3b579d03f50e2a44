import type { Status } from '../dataset/vocabulary.ts';

/** The statuses as legends and filters list them: from settled to open, plans last. */
export const STATUS_ORDER: readonly Status[] = [
	'confirmed',
	'reported',
	'claimed',
	'disputed',
	'unproven',
	'refuted',
	'planned',
	'unfulfilled',
];

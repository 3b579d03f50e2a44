import type { Stance } from './vocabulary.ts';

/** Stances that say that the event is so, or will be. */
export const AFFIRMING: ReadonlySet<Stance> = new Set([
	'announces',
	'asserts',
	'reports',
	'confirms',
]);

/** Stances against it. `comments` takes no side; `retracts` takes back what the speaker said. */
export const OPPOSING: ReadonlySet<Stance> = new Set(['denies', 'doubts']);

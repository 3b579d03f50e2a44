import type { Account } from '../../dataset/compiled.ts';
import { AFFIRMING, OPPOSING } from '../../dataset/stances.ts';

/** What is said for an event and against it, each in the order in which it became public. */
export interface OpposingSides {
	readonly affirming: readonly Account[];
	readonly opposing: readonly Account[];
}

/**
 * The two sides where accounts contradict each other, else null. What takes no side (`comments`) and
 * what takes back (`retracts`) stands in the trail alone.
 */
export function opposingSides(accounts: readonly Account[]): OpposingSides | null {
	const affirming = accounts.filter(({ stance }) => AFFIRMING.has(stance));
	const opposing = accounts.filter(({ stance }) => OPPOSING.has(stance));
	return affirming.length > 0 && opposing.length > 0 ? { affirming, opposing } : null;
}

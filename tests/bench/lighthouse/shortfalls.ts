import { CATEGORIES, type CategoryId, type LighthouseResult } from './lighthouse-result.ts';

/** An audit that counts towards a score and does not reach all of it. */
export interface Shortfall {
	readonly category: CategoryId;
	readonly audit: string;
	readonly title: string;
	/** 0 to 1. */
	readonly score: number;
	/** What the audit measured, in its words; empty where it only passes or fails. */
	readonly found: string;
}

/** What keeps the scores of a result from 100, in the order of the categories. */
export function shortfalls({ categories, audits }: LighthouseResult): Shortfall[] {
	return CATEGORIES.flatMap((category) =>
		categories[category].auditRefs.flatMap(({ id, weight }): Shortfall[] => {
			const audit = audits[id];
			if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 1)
				return [];
			const { title, score, displayValue = '' } = audit;
			return [{ category, audit: id, title, score, found: displayValue }];
		}),
	);
}

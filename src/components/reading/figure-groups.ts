import type { Account, Figure } from '../../dataset/compiled.ts';

/** A figure with the account that gave it. */
export interface GivenFigure {
	readonly account: Account;
	readonly figure: Figure;
}

/** What several accounts say of one matter in one unit, in the order in which they became public. */
export interface FigureGroup {
	readonly what: string;
	readonly unit: string;
	/** A column for it is wanted. */
	readonly hasPeriods: boolean;
	readonly figures: readonly GivenFigure[];
}

/**
 * The matters on which accounts give figures that differ; what only one account counts, or all count
 * alike, stands in the accounts themselves.
 */
export function differingFigures(accounts: readonly Account[]): readonly FigureGroup[] {
	const groups = new Map<string, GivenFigure[]>();
	for (const account of accounts) {
		for (const figure of account.figures) {
			const key = JSON.stringify([figure.what, figure.unit]);
			const group = groups.get(key);
			if (group) group.push({ account, figure });
			else groups.set(key, [{ account, figure }]);
		}
	}
	return [...groups.values()].filter(differ).map((figures) => {
		const { what, unit } = figures[0]!.figure;
		return { what, unit, hasPeriods: figures.some(({ figure }) => figure.period), figures };
	});
}

function differ(figures: readonly GivenFigure[]): boolean {
	const values = figures.map(({ figure: { min, max } }) => `${min} ${max}`);
	return new Set(values).size > 1;
}

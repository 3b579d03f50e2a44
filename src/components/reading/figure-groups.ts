import type { Account, Figure } from '../../dataset/compiled.ts';

/** A figure with the account that gave it. */
export interface GivenFigure {
	readonly account: Account;
	readonly figure: Figure;
}

/** What several accounts say in one unit, in the order in which they became public. */
export interface FigureGroup {
	readonly unit: string;
	/** What they count differs, so each says it: dead, or dead and wounded. */
	readonly hasSubjects: boolean;
	readonly figures: readonly GivenFigure[];
}

/**
 * The units in which accounts give figures that differ; what only one account counts, or all count
 * alike, stands in the accounts themselves. Figures of different things stand side by side all the
 * same, each with what it counts: that is what readers compare them by.
 */
export function differingFigures(accounts: readonly Account[]): readonly FigureGroup[] {
	const groups = new Map<string, GivenFigure[]>();
	for (const account of accounts) {
		for (const figure of account.figures) {
			const group = groups.get(figure.unit);
			if (group) group.push({ account, figure });
			else groups.set(figure.unit, [{ account, figure }]);
		}
	}
	return [...groups.values()].filter(differ).map((figures) => {
		const { unit } = figures[0]!.figure;
		const hasSubjects = figures.some(({ figure: { what } }) => what !== unit);
		return { unit, hasSubjects, figures };
	});
}

function differ(figures: readonly GivenFigure[]): boolean {
	if (new Set(figures.map(({ account }) => account.id)).size < 2) return false;
	const values = figures.map(({ figure: { min, max } }) => `${min} ${max}`);
	return new Set(values).size > 1;
}

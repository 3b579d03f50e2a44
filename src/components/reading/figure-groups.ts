import type { Account, Figure } from '../../dataset/compiled.ts';

/** A figure with the account that gave it. */
export interface GivenFigure {
	readonly account: Account;
	readonly figure: Figure;
}

/** What several accounts say in one unit, in the order in which they became public. */
export interface FigureGroup {
	readonly unit: string;
	/** What all of them count, of the same period, so that they lie on one scale; null: various things. */
	readonly what: string | null;
	/** What they count differs, so each says it: dead, or dead and wounded. */
	readonly hasSubjects: boolean;
	readonly figures: readonly GivenFigure[];
}

/**
 * The units in which accounts give figures that differ; what only one account counts, or all count
 * alike, stands in the accounts themselves. Those that count the same thing in the same period and
 * differ are a group of their own, to be compared on one scale. The others of the unit stand side by
 * side all the same, each with what it counts: that is what readers compare them by.
 */
export function differingFigures(accounts: readonly Account[]): readonly FigureGroup[] {
	const given = accounts.flatMap((account) =>
		account.figures.map((figure): GivenFigure => ({ account, figure })),
	);
	return [...groupBy(given, ({ figure }) => figure.unit).values()].filter(differ).flatMap((all) => {
		const { unit } = all[0]!.figure;
		const same = [...groupBy(all, subjectOf).values()].filter(differ);
		const rest = all.filter((one) => !same.some((group) => group.includes(one)));
		const comparable = same.map((figures) => ({
			unit,
			what: figures[0]!.figure.what,
			hasSubjects: false,
			figures,
		}));
		if (rest.length === 0) return comparable;
		const hasSubjects = rest.some(({ figure: { what } }) => what !== unit);
		return [...comparable, { unit, what: null, hasSubjects, figures: rest }];
	});
}

const subjectOf = ({ figure: { what, period } }: GivenFigure): string =>
	`${what}\n${period?.span.edtf ?? ''}`;

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const one of all) {
		const group = groups.get(keyOf(one));
		if (group) group.push(one);
		else groups.set(keyOf(one), [one]);
	}
	return groups;
}

function differ(figures: readonly GivenFigure[]): boolean {
	if (new Set(figures.map(({ account }) => account.id)).size < 2) return false;
	const values = figures.map(({ figure: { min, max } }) => `${min} ${max}`);
	return new Set(values).size > 1;
}

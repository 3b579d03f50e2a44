import type { AuthoredAccount, AuthoredFigure, LocalizedText } from '../schema.ts';
import { AFFIRMING, OPPOSING } from '../stances.ts';

/**
 * Whether some accounts contradict each other: two take opposing stances, or two give figures that
 * exclude each other.
 */
export function contradict(accounts: readonly AuthoredAccount[]): boolean {
	const affirmed = accounts.some(({ stance }) => AFFIRMING.has(stance));
	const opposed = accounts.some(({ stance }) => OPPOSING.has(stance));
	return (affirmed && opposed) || figuresExclude(accounts);
}

function figuresExclude(accounts: readonly AuthoredAccount[]): boolean {
	return accounts.some((a, index) =>
		accounts
			.slice(index + 1)
			.some((b) =>
				(a.figures ?? []).some((left) =>
					(b.figures ?? []).some(
						(right) =>
							sameText(left.unit, right.unit) &&
							periodOf(left, a) === periodOf(right, b) &&
							disjoint(left, right),
					),
				),
			),
	);
}

/**
 * Counts of different dates never contradict each other: a figure that names no period is the count
 * of the day on which its account became public.
 */
function periodOf(figure: AuthoredFigure, account: AuthoredAccount): string {
	return figure.period ?? account.on;
}

function disjoint(a: AuthoredFigure, b: AuthoredFigure): boolean {
	return below(a.max, b.min) || below(b.max, a.min);
}

/** An open bound excludes nothing. */
function below(max: number | null, min: number | null): boolean {
	return max !== null && min !== null && max < min;
}

function sameText(a: LocalizedText, b: LocalizedText): boolean {
	return Object.keys(a).some((language) => a[language] === b[language]);
}

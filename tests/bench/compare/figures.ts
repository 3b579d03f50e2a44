import { median } from './statistics.ts';

/**
 * A number with its thousands apart.
 *
 * @param digits after the point
 */
export const grouped = (value: number, digits = 0): string =>
	new Intl.NumberFormat('en-GB', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	}).format(value === 0 ? 0 : value); // no "-0"

/**
 * The median of some values, with the least and the most in brackets where they differ.
 *
 * @param digits after the point
 */
export function spread(values: readonly number[], digits = 0): string {
	const text = (value: number) => grouped(value, digits);
	const [least, most] = [text(Math.min(...values)), text(Math.max(...values))];
	const middle = text(median(values));
	return least === most ? middle : `${middle} (${least}–${most})`;
}

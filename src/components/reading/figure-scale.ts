import type { Figure } from '../../dataset/compiled.ts';

/** A figure on the scale of its group, as shares of its width: 0 at the left, 1 at the right. */
export interface ScaledFigure {
	readonly from: number;
	readonly to: number;
	/** It may be less than `from`, or more than `to`, which then is the scale's end. */
	readonly openBefore: boolean;
	readonly openAfter: boolean;
}

export interface FigureScale {
	/** Round numbers from the left to the right end. */
	readonly ticks: readonly number[];
	/** One for each figure, in their order; null where it has no number. */
	readonly figures: readonly (ScaledFigure | null)[];
}

/** A scale has so many steps at most. */
const MOST_STEPS = 4;

/** What lies closer together is one number: smaller steps than this cannot be computed. */
const LEAST_RANGE = 1e-290;

/**
 * Puts figures on one common scale from 0 (or the lowest, below it) to a round number that leaves
 * room to the right of the highest for what is open there.
 */
export function scaleFigures(figures: readonly Pick<Figure, 'min' | 'max'>[]): FigureScale {
	const numbers = figures.flatMap(({ min, max }) => [min ?? [], max ?? []].flat());
	if (numbers.length === 0) return { ticks: [], figures: figures.map(() => null) };
	const lowest = Math.min(0, ...numbers);
	const highest = Math.max(0, ...numbers);
	// Something open at the highest number needs room to go on.
	const goesOn = figures.some(({ min, max }) => max === null && min === highest);
	const reach = goesOn ? highest + (highest - lowest) * 0.1 : highest;
	const range = reach - lowest;
	const step = roundStep((range > LEAST_RANGE ? range : 1) / MOST_STEPS);
	const start = Math.floor(lowest / step);
	const end = Math.max(Math.ceil(reach / step - 1e-9), start + 1);
	const ticks = Array.from({ length: end - start + 1 }, (_, i) => (start + i) * step);
	const share = (value: number) => (value - start * step) / ((end - start) * step);
	return {
		ticks,
		figures: figures.map(({ min, max }) => {
			if (min === null && max === null) return null;
			return {
				from: min === null ? 0 : share(min),
				to: max === null ? 1 : share(max),
				openBefore: min === null,
				openAfter: max === null,
			};
		}),
	};
}

/** The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `step`. */
function roundStep(step: number): number {
	const power = 10 ** Math.floor(Math.log10(step));
	const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= step * (1 - 1e-9)) ?? 10;
	return factor * power;
}

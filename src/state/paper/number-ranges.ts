/** One number, or the first and the last of some in a row. */
export type NumberRange = readonly [number] | readonly [from: number, to: number];

/**
 * Rising whole numbers as few as can be told: three or more in a row as a range, [1, 2, 5, 6, 7] as
 * [1], [2], [5, 7].
 */
export function numberRanges(numbers: readonly number[]): readonly NumberRange[] {
	const runs: [from: number, to: number][] = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run?.[1] === number - 1) run[1] = number;
		else runs.push([number, number]);
	}
	return runs.flatMap(([from, to]): NumberRange[] => {
		if (from === to) return [[from]];
		return to - from === 1 ? [[from], [to]] : [[from, to]];
	});
}

/** The value below which a share of the values lies, by the nearest rank. Throws for no values. */
export function percentile(values: readonly number[], share: number): number {
	if (values.length === 0) throw new Error('no values, no percentile');
	const sorted = [...values].sort((a, b) => a - b);
	const rank = Math.ceil(share * sorted.length);
	return sorted[Math.max(0, Math.min(sorted.length, rank) - 1)]!;
}

/** The middle value; of an even number the mean of the two in the middle. Throws for no values. */
export function median(values: readonly number[]): number {
	if (values.length === 0) throw new Error('no values, no median');
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Longer words are not compared: they are no ids, and the time grows with the square. */
const LONGEST = 80;

/**
 * The candidate that was probably meant by a word which is none of them: the one with the smallest
 * edit distance, of equals the one with the longest common beginning, then the first. Null if none
 * is near: a third of the word may differ.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
	if (word.length > LONGEST) return null;
	let best: { candidate: string; distance: number; common: number } | null = null;
	for (const candidate of candidates) {
		const limit = Math.floor(Math.max(word.length, candidate.length) / 3);
		const most = best ? Math.min(limit, best.distance) : limit;
		if (Math.abs(candidate.length - word.length) > most) continue;
		const distance = editDistance(word, candidate);
		if (distance > most) continue;
		const common = commonBeginning(word, candidate);
		if (!best || distance < best.distance || common > best.common) {
			best = { candidate, distance, common };
		}
	}
	return best?.candidate ?? null;
}

/**
 * How many characters must be inserted, removed, replaced or swapped with their neighbour to turn
 * one word into the other (optimal string alignment; Damerau 1964).
 */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, at(beforeLast, j - 2) + 1);
			}
			row.push(cost);
		}
		beforeLast = last;
		last = row;
	}
	return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}

function commonBeginning(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

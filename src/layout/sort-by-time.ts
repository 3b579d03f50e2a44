/** Buckets per position: with more, memory is touched that holds nothing. */
const BUCKETS_PER_POSITION = 2;
/** No bucket is longer than this when the rest is left to the comparison sort. */
const SHORT = 48;

/**
 * The positions 0 … times.length - 1 in the order of their times; those of one time in their own
 * order. Times are finite. Distributes them over equal stretches of time first (a bucket sort), as a
 * comparison sort takes a second for a million: linear where times are spread, and never worse than
 * a comparison sort of the fullest stretch.
 */
export function sortByTime(times: Float64Array): Uint32Array {
	const { length } = times;
	const order = new Uint32Array(length);
	if (length === 0) return order;
	let [first, last] = [Infinity, -Infinity];
	for (const time of times) {
		if (time < first) first = time;
		if (time > last) last = time;
	}
	const buckets = Math.max(1, length * BUCKETS_PER_POSITION);
	const stretch = (buckets - 1) / (last - first);
	// Not finite where all times are one, or next to it: then they share one bucket.
	const share = Number.isFinite(stretch) ? stretch : 0;
	const starts = new Uint32Array(buckets + 1);
	const bucketOf = (position: number) => Math.floor((times[position]! - first) * share);
	for (let i = 0; i < length; i++) starts[bucketOf(i) + 1]! += 1;
	for (let b = 1; b <= buckets; b++) starts[b]! += starts[b - 1]!;
	const next = starts.slice(0, buckets);
	for (let i = 0; i < length; i++) {
		const bucket = bucketOf(i);
		order[next[bucket]!] = i;
		next[bucket]! += 1;
	}
	for (let b = 0; b < buckets; b++) sortStretch(order, times, starts[b]!, starts[b + 1]!);
	return order;
}

/** Sorts order[from … to - 1], whose positions rise. */
function sortStretch(order: Uint32Array, times: Float64Array, from: number, to: number): void {
	if (to - from > SHORT && !isSorted(order, times, from, to)) {
		order.subarray(from, to).sort((a, b) => times[a]! - times[b]! || a - b);
		return;
	}
	for (let i = from + 1; i < to; i++) {
		const position = order[i]!;
		const time = times[position]!;
		let at = i;
		while (at > from && times[order[at - 1]!]! > time) {
			order[at] = order[at - 1]!;
			at -= 1;
		}
		order[at] = position;
	}
}

function isSorted(order: Uint32Array, times: Float64Array, from: number, to: number): boolean {
	for (let i = from + 1; i < to; i++) {
		if (times[order[i - 1]!]! > times[order[i]!]!) return false;
	}
	return true;
}

import { runSteps } from './run-steps.ts';

/** A digit has so many bits, and a time so many digits. */
const BITS = 11;
const DIGITS = 6;
const RADIX = 1 << BITS;
/** Times that are looked at in one step: some tenths of a millisecond. */
const CHUNK = 1 << 15;

/**
 * The positions 0 … times.length - 1 in the order of their times; those of one time in their own
 * order. Times are finite. Takes as long for a crowd in one day as for events all over time.
 */
export const sortByTime = (times: Float64Array): Uint32Array<ArrayBuffer> =>
	runSteps(sortInSteps(times));

/**
 * The same in steps of well under a millisecond, each with the share that is done.
 *
 * A radix sort (least digit first) of the bits of the times, since a comparison sort of a million
 * takes a second and cannot be interrupted. Digits that all times share are passed over: those of
 * whole days have few others.
 */
export function* sortInSteps(times: Float64Array): Generator<number, Uint32Array<ArrayBuffer>> {
	const { length } = times;
	let order = new Uint32Array(length);
	let isSorted = true;
	for (let i = 0; i < length; i++) {
		order[i] = i;
		if (i > 0 && times[i - 1]! > times[i]!) isSorted = false;
		if (i % CHUNK === CHUNK - 1) yield (0.1 * i) / length;
	}
	if (isSorted) return order;

	const low = new Uint32Array(length);
	const high = new Uint32Array(length);
	const counts = new Uint32Array(DIGITS * RADIX);
	const number = new Float64Array(1);
	const [halfLow, halfHigh] = halves();
	const words = new Uint32Array(number.buffer);
	for (let i = 0; i < length; i++) {
		number[0] = times[i]! + 0; // makes −0 the 0 that it equals
		const [a, b] = [words[halfLow]!, words[halfHigh]!];
		// Bits in the order of numbers: those below zero the other way round, and before all others.
		const below = b >>> 31 === 1;
		low[i] = below ? ~a : a;
		high[i] = below ? ~b : b ^ 0x80000000;
		for (let digit = 0; digit < DIGITS; digit++) {
			counts[digit * RADIX + digitOf(low[i]!, high[i]!, digit)]! += 1;
		}
		if (i % CHUNK === CHUNK - 1) yield 0.1 + (0.3 * i) / length;
	}

	let sorted = new Uint32Array(length);
	for (let digit = 0; digit < DIGITS; digit++) {
		const next = startsOf(counts.subarray(digit * RADIX, (digit + 1) * RADIX), length);
		if (next === null) continue;
		for (let i = 0; i < length; i++) {
			const position = order[i]!;
			const bucket = digitOf(low[position]!, high[position]!, digit);
			sorted[next[bucket]!] = position;
			next[bucket]! += 1;
			if (i % CHUNK === CHUNK - 1) yield 0.4 + (0.6 * (digit + i / length)) / DIGITS;
		}
		[order, sorted] = [sorted, order];
	}
	return order;
}

/** A digit of the 64 bits that two words hold, the least first. */
function digitOf(low: number, high: number, digit: number): number {
	const shift = digit * BITS;
	if (shift >= 32) return (high >>> (shift - 32)) & (RADIX - 1);
	const across = shift + BITS > 32 ? high << (32 - shift) : 0;
	return ((low >>> shift) | across) & (RADIX - 1);
}

/** Where the numbers with each value of a digit begin; null where all have the same. */
function startsOf(counts: Uint32Array, length: number): Uint32Array | null {
	const starts = new Uint32Array(RADIX);
	let start = 0;
	for (let value = 0; value < RADIX; value++) {
		if (counts[value] === length) return null;
		starts[value] = start;
		start += counts[value]!;
	}
	return starts;
}

/** Which of a number's two words is the lower one here. */
function halves(): readonly [low: number, high: number] {
	const [first] = new Uint32Array(Float64Array.of(1).buffer);
	return first === 0 ? [0, 1] : [1, 0];
}

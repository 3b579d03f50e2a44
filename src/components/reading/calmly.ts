/** Hands values on calmly; `stop` forgets the one that waits. */
export interface Calm<T> {
	(value: T): void;
	readonly stop: () => void;
}

/**
 * Hands on the first of a quick succession of values at once, and then at most one every `interval`
 * ms, the latest; the last one always arrives.
 */
export function calmly<T>(apply: (value: T) => void, interval: number): Calm<T> {
	let resting: ReturnType<typeof setTimeout> | undefined;
	let waiting: { readonly value: T } | null = null;
	const hand = (value: T) => {
		waiting = null;
		apply(value);
		resting = setTimeout(() => {
			resting = undefined;
			if (waiting) hand(waiting.value);
		}, interval);
	};
	const take = (value: T) => {
		if (resting === undefined) hand(value);
		else waiting = { value };
	};
	return Object.assign(take, {
		stop: () => {
			clearTimeout(resting);
			resting = undefined;
			waiting = null;
		},
	});
}

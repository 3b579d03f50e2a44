import { randomNumbers } from '../../fixtures/random-numbers.ts';

/** An event as every page of the bench gets it, before it makes of it what its library wants. */
export interface SeededEvent {
	readonly id: string;
	/** Four to nine words. */
	readonly title: string;
	/** 0 to `LANES` - 1. */
	readonly lane: number;
	/** 1 to 5; few are important. */
	readonly importance: number;
	/** Epoch ms, UTC, a whole minute. */
	readonly from: number;
	/** Epoch ms, exclusive; null: a point in time. */
	readonly to: number | null;
}

export const LANES = 5;
/** All events lie in this span, epoch ms, UTC. */
export const WHOLE = { from: Date.UTC(2012, 0, 1), to: Date.UTC(2024, 0, 1) } as const;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Bursts of news, and the share of events that belong to one. */
const BURSTS = 40;
const IN_BURSTS = 0.7;
/** Share of events that last. */
const LASTING = 0.1;
const WORDS =
	'report meeting on treaty new delivery at the port talks after review of border committee figures visit statement regarding situation accord'.split(
		' ',
	);

/**
 * Events of any number, the same for the same seed, in time order: most of them in bursts of some
 * days, one of which lies in the middle, where the bench zooms in; a tenth of them lasting.
 */
export function seededEvents(count: number, seed: number): SeededEvent[] {
	const random = randomNumbers(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const length = WHOLE.to - WHOLE.from;
	const bursts = Array.from({ length: BURSTS }, (_, i) =>
		i === 0 ? WHOLE.from + length / 2 : WHOLE.from + random() * length,
	);

	const start = (): number => {
		if (random() > IN_BURSTS) return WHOLE.from + random() * length;
		// Three draws make a hill: most of a burst lies within a week.
		return bursts[below(BURSTS)]! + (random() + random() + random() - 1.5) * 14 * DAY;
	};
	const word = () => WORDS[below(WORDS.length)]!;
	const title = () => Array.from({ length: 4 + below(6) }, word).join(' ');

	const drawn = Array.from({ length: count }, () => {
		const from = Math.min(WHOLE.to - MINUTE, Math.max(WHOLE.from, start()));
		const lasts = random() < LASTING ? (2 + random() ** 3 * 400) * DAY : null;
		return {
			title: title(),
			lane: below(LANES),
			importance: 1 + Math.floor(random() ** 2 * 5),
			from: toMinute(from),
			to:
				lasts === null ? null : toMinute(Math.max(from + MINUTE, Math.min(WHOLE.to, from + lasts))),
		};
	});
	return drawn
		.sort((a, b) => a.from - b.from)
		.map((event, index) => ({ id: `event-${index + 1}`, ...event }));
}

const toMinute = (ms: number): number => Math.floor(ms / MINUTE) * MINUTE;

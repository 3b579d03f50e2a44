import type { Bound, Moment } from './time-span.ts';

/** The moment at an end of an interval; null where it is open or unknown. */
export const knownMoment = (bound: Bound): Moment | null =>
	typeof bound === 'object' ? bound : null;

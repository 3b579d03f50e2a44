import { epochMs, MINUTE, wallMs, type EpochMs, type WallMs } from './units.ts';

/**
 * What a clock shows at an instant, `offset` minutes east of UTC. Offsets before standard time came
 * (about 1890) are not whole minutes; the result is rounded to the millisecond.
 */
export function toWall(epoch: EpochMs, offset: number): WallMs {
	return wallMs(epoch + Math.round(offset * MINUTE));
}

/** The instant at which a clock, `offset` minutes east of UTC, shows `wall`; undoes `toWall`. */
export function toEpoch(wall: WallMs, offset: number): EpochMs {
	return epochMs(wall - Math.round(offset * MINUTE));
}

import { IANAZone } from 'luxon';
import { toEpoch } from './wall-time.ts';
import { DAY, epochMs, type EpochMs, type WallMs } from './units.ts';

/**
 * The zone database, by Luxon; the only module about zones that loads it. In the browser it is
 * loaded when a reader first chooses a zone that the dataset carries no offsets for.
 */

/** The zones that every reader is offered, in the order of a list. */
export const OFFERED_ZONES = [
	'Europe/Berlin',
	'Europe/Kyiv',
	'Europe/Moscow',
	'Asia/Pyongyang',
] as const;

/** Whether the machine's zone database has a zone of this name; offsets such as "+09:00" are none. */
export function isZone(name: string): boolean {
	// Newer engines take offsets for zones; older ones, and therefore shared addresses, do not.
	return /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);
}

/**
 * The zones to choose from: those offered to everyone, with the event's and the reader's own where
 * these are others. Names that are no zones are left out.
 */
export function zonesFor(...own: readonly (string | undefined)[]): readonly string[] {
	const wanted = own.filter((name) => name !== undefined && isZone(name));
	return [...new Set([...OFFERED_ZONES, ...wanted])] as readonly string[];
}

/**
 * Minutes east of UTC at an instant, as the zone's law was on that day (Pyongyang was at +08:30 from
 * August 2015 to May 2018). A fraction before standard time came.
 *
 * @throws {RangeError} when there is no such zone; ask `isZone` first where a name comes from outside
 */
export function offsetAt(zone: string, epoch: EpochMs): number {
	const found = isZone(zone) ? IANAZone.create(zone) : null;
	if (!found) {
		throw new RangeError(`expected an IANA zone such as Europe/Berlin, got "${zone}"; correct it`);
	}
	return found.offset(epoch);
}

/**
 * The instant at which clocks in `zone` show `wall`. A time that a clock put forward leaves out
 * counts on from before the gap (02:30 becomes 03:30); of a time that comes twice, when the clock is
 * put back, it is the first. Temporal calls this "compatible".
 *
 * @throws {RangeError} when there is no such zone
 */
export function fromWall(zone: string, wall: WallMs): EpochMs {
	// A day before and after is outside any change of the clock near `wall`, whatever its offset is.
	const before = offsetAt(zone, epochMs(wall - DAY));
	const after = offsetAt(zone, epochMs(wall + DAY));
	for (const offset of [before, after]) {
		const epoch = toEpoch(wall, offset);
		if (offsetAt(zone, epoch) === offset) return epoch;
	}
	return toEpoch(wall, before);
}

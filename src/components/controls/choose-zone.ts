import type { Dataset } from '../../dataset/compiled.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';
import { epochMs } from '../../time/units.ts';

/**
 * The zones to choose from: the dataset's, those for which it carries offsets, the reader's own and
 * the one chosen now. Empty where the choice would change nothing, as no event has a time of day.
 *
 * @param own the reader's zone, where it is known
 */
export function zoneChoices(
	dataset: Dataset,
	own: string | undefined,
	chosen: string,
): readonly string[] {
	const known = knownZones(dataset);
	if (known === null) return [];
	return [...new Set([dataset.zone, ...known, ...(own ? [own] : []), chosen])];
}

/** The zone that was last asked for: what is loaded for an earlier one comes too late. */
const wanted = new WeakMap<ExploreState, string>();

/**
 * Sets the zone of the axis; loads the zone database first if the dataset does not know the zone.
 * Rejects when that cannot be had, or knows no such zone; the zone then stays as it was.
 */
export async function chooseZone(explore: ExploreState, zone: string): Promise<void> {
	wanted.set(explore, zone);
	const known = knownZones(explore.whole);
	if (known === null || known.includes(zone)) {
		explore.setZone(zone);
		return;
	}
	const { isZone, offsetAt } = await import('../../time/zones.ts');
	if (!isZone(zone)) {
		throw new RangeError(`expected an IANA zone such as Europe/Berlin, got "${zone}"; correct it`);
	}
	if (wanted.get(explore) !== zone) return;
	explore.setZone(zone, (name, epoch) => offsetAt(name, epochMs(epoch)));
}

/** The zones for which all timed events carry their offset; null where no event has a time. */
function knownZones({ events }: Dataset): readonly string[] | null {
	const offsets = events.flatMap(({ date }) => (date.offsets ? [date.offsets] : []));
	const [first] = offsets;
	if (!first) return null;
	return Object.keys(first).filter((zone) => offsets.every((known) => zone in known));
}

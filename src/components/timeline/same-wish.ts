import type { IndexedStage, StageWish } from './stage-view.svelte.ts';

/** What the times of events depend on. */
export type TimesWish = Pick<
	StageWish,
	'dataset' | 'whole' | 'zone' | 'offsetAt' | 'asOf' | 'later'
>;

/**
 * Whether two wishes are for the same events. The dataset of a day is made anew whenever a reader comes
 * back to it, so the day tells; days between which nothing became known share one.
 */
export const sameEvents = (a: TimesWish, b: TimesWish): boolean =>
	a.dataset === b.dataset ||
	(a.whole === b.whole && a.asOf === b.asOf && (a.asOf === null || a.later === b.later));

/** Whether events stand at the same times for two wishes. */
export const sameTimes = (a: TimesWish, b: TimesWish): boolean =>
	sameEvents(a, b) && a.zone === b.zone && a.offsetAt === b.offsetAt;

/** Whether the same index answers both; the query counts by what was found for it. */
export const sameWish = (a: StageWish, b: StageWish): boolean =>
	sameTimes(a, b) &&
	sameShown(a, b) &&
	a.group === b.group &&
	a.room === b.room &&
	a.steady === b.steady;

/**
 * Whether events stand in the same lanes: as with another height of the stage, where all lanes have
 * room in both.
 */
export function sameLanes(
	a: Pick<IndexedStage, 'wish' | 'groups'>,
	b: Pick<IndexedStage, 'wish' | 'groups'>,
): boolean {
	const [ids, others] = [a, b].map(({ groups }) => groups.lanes.map(({ id }) => id));
	return (
		a.wish.group === b.wish.group && sameShown(a.wish, b.wish) && sameOrder(ids ?? [], others ?? [])
	);
}

/** Whether filters and search leave the same. */
const sameShown = (a: StageWish, b: StageWish): boolean =>
	a.filters === b.filters &&
	(a.found === b.found || (a.found !== null && b.found !== null && sameOrder(a.found, b.found)));

/** Whether two lists are the same; a search that is looked up again finds a new list of the same ids. */
const sameOrder = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((id, i) => id === b[i]);

import type { Dataset, Era } from '../dataset/compiled.ts';
import { dateExtent, floating } from './date-extent.ts';
import { TOGETHER } from './lane-groups.ts';
import type { Lane } from './lanes.ts';

/** An era where the stage draws it. */
export interface EraBand {
	readonly era: Era;
	/** Position of the lane in the stage, and of the chapter for the colour. */
	readonly lane: number;
	readonly colour: number;
	/** Wall ms; -Infinity where the start is open. */
	readonly from: number;
	readonly to: number;
}

/**
 * The eras of the chapters that have a lane, or share one with all; in other groupings there are none.
 *
 * @param end where all of them end at the latest, wall ms: nothing is known of what comes after
 */
export function eraBands(
	{ eras, chapters }: Pick<Dataset, 'eras'> & { chapters: readonly { readonly id: string }[] },
	lanes: readonly Pick<Lane, 'id' | 'folded'>[],
	end = Infinity,
): EraBand[] {
	return eras.flatMap((era) => {
		const lane = lanes.findIndex(
			({ id, folded }) => !folded && (id === era.chapter || id === TOGETHER),
		);
		if (lane < 0) return [];
		const { span } = era.date;
		const { from, to } = dateExtent(span, floating);
		return [
			{
				era,
				lane,
				colour: chapters.findIndex(({ id }) => id === era.chapter),
				from: 'start' in span && span.start === 'open' ? -Infinity : from,
				to: Math.min('end' in span && span.end === 'open' ? Infinity : to, end),
			},
		];
	});
}

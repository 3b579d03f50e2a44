import type { Dataset, Era } from '../dataset/compiled.ts';
import { drawnDate, floating } from './date-signs.ts';
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
		const { from, to, signs } = drawnDate(era.date.span, floating);
		const open = (side: 'before' | 'after') =>
			signs.some((sign) => sign.sign === 'arrow' && sign.side === side);
		return [
			{
				era,
				lane,
				colour: chapters.findIndex(({ id }) => id === era.chapter),
				from: open('before') ? -Infinity : from,
				to: Math.min(open('after') ? Infinity : to, end),
			},
		];
	});
}

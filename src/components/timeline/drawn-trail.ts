import type { TrailPoint } from '../../layout/trail-points.ts';
import type { Status } from '../../dataset/vocabulary.ts';
import type { StageFrame } from './stage-frame.ts';
import type { TrailDay } from './trail-days.ts';

/** The trail of the selected event as it lies on the stage. */
export interface LyingTrail {
	readonly days: readonly TrailDay[];
	readonly points: readonly TrailPoint[];
	/** Where the mark of the event stands, wall ms. */
	readonly anchor: number;
	/** Middle of its row and of the trail's, px from the top of the stage. */
	readonly markY: number;
	readonly y: number;
}

/** A point where it is drawn. */
export interface DrawnPoint extends TrailPoint {
	/** Id of the account to which it leads, or the day of the assessment. */
	readonly key: string;
	/** Middle of its glyph in the moving container, px. */
	readonly x: number;
	readonly status: Status | null;
	readonly days: readonly TrailDay[];
}

/** The points in the part of time that the stage draws. */
export function drawnTrail({ points, days }: LyingTrail, view: StageFrame): readonly DrawnPoint[] {
	return points
		.filter(({ at }) => at >= view.window.from && at < view.window.to)
		.map((point) => {
			const held = days.slice(point.first, point.last + 1);
			const key = held.flatMap(({ told }) => told)[0]?.id ?? held[0]!.on.span.edtf;
			return {
				...point,
				key,
				x: view.x(point.at) + point.shift,
				status: held.at(-1)!.status,
				days: held,
			};
		});
}

/** Half the height of the pill, and half the width of the ring beside which a trail may begin, px. */
const PILL = 15;
/** How far a corner is rounded, px. */
const BEND = 6;

/** Path data from the mark to both ends of its trail, px in the moving container. */
export function trailLine({ points, anchor, markY, y }: LyingTrail, view: StageFrame): string {
	const x = view.x(anchor);
	const ends = [points[0]!, points.at(-1)!].map((point) => view.x(point.at) + point.shift);
	return ends
		.flatMap((end, i) => {
			// Both lie on one side, or the first right below the mark: one line leads past it.
			const side = Math.sign(end - x);
			if (i === 0 && side >= 0) return [];
			if (y === markY) return Math.abs(end - x) > PILL ? `M${x + side * PILL} ${y}H${end}` : [];
			const start = markY + Math.sign(y - markY) * PILL;
			const turn = y - Math.sign(y - markY) * BEND;
			if (Math.abs(end - x) < BEND) return `M${x} ${start}V${y}`;
			return `M${x} ${start}V${turn}Q${x} ${y} ${x + side * BEND} ${y}H${end}`;
		})
		.join('');
}

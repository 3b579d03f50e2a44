import type { DrawnDate } from './date-signs.ts';

/** A date that is one point in time (wall ms) and draws nothing beside its glyph. */
export const pointDate = (anchor: number): DrawnDate => ({
	anchor,
	from: anchor,
	to: anchor,
	signs: [],
	loose: false,
	reaches: { before: false, after: false },
});

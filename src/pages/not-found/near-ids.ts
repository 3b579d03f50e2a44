import { editDistance } from '../../dataset/did-you-mean.ts';

/** Longer words are not compared: they are no ids, and the time grows with the square. */
const LONGEST = 80;

/**
 * The ids that a mistyped or cut one may stand for, the nearest first, at most `most`: those that begin
 * with it, and those of which at most a third differs.
 */
export function nearIds(word: string, ids: readonly string[], most = 3): readonly string[] {
	const typed = word.trim().toLowerCase();
	if (typed === '' || typed.length > LONGEST) return [];
	const near = ids.flatMap((id) => {
		if (typed.length > 2 && id.startsWith(typed)) return [{ id, distance: 0 }];
		const distance = editDistance(typed, id);
		return distance <= Math.max(typed.length, id.length) / 3 ? [{ id, distance }] : [];
	});
	return near
		.sort((a, b) => a.distance - b.distance)
		.slice(0, most)
		.map(({ id }) => id);
}

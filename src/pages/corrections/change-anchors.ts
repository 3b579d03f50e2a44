import type { Change } from '../../dataset/compiled.ts';

/**
 * The anchors of changes on the page of corrections, in their order: made from the day and, where a
 * day has several, from its position among them. A change that is added at the end of its day leaves
 * all others as they are, and so does another wording.
 */
export function changeAnchors(changes: readonly Change[]): readonly string[] {
	const days = new Map<string, number>();
	return changes.map(({ on }) => {
		const day = on.span.edtf;
		const before = days.get(day) ?? 0;
		days.set(day, before + 1);
		return before === 0 ? day : `${day}-${before + 1}`;
	});
}

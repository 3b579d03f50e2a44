/**
 * A set that is nearer to `wanted` by at most `most` members, changed in the order of `ids`; `wanted`
 * itself once nothing is left to change. Ids that `ids` does not name are not told apart.
 */
export function stepTowards<T>(
	from: ReadonlySet<T>,
	wanted: ReadonlySet<T>,
	ids: readonly T[],
	most: number,
): ReadonlySet<T> {
	const next = new Set(from);
	let left = most;
	for (const id of ids) {
		if (next.has(id) === wanted.has(id)) continue;
		if (left === 0) return next;
		left -= 1;
		if (wanted.has(id)) next.add(id);
		else next.delete(id);
	}
	return wanted;
}

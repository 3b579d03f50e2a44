import type { Draft } from '../draft.ts';
import type { Report } from '../fault.ts';

/** No source cites itself by way of others. Each circle is reported once, at one of its sources. */
export function checkCitesCycle(draft: Draft, report: Report): void {
	const sources = new Map<string, Node>();
	for (const { id, record, path } of draft.sources) {
		if (id !== null && record && !sources.has(id)) {
			sources.set(id, { path, cites: record.cites ?? [] });
		}
	}
	const done = new Set<string>();
	for (const start of sources.keys()) {
		// The way from `start` to where the search stands, with the next citation to follow in each.
		const way: { id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
		const onWay = new Set(way.map(({ id }) => id));
		for (let here = way.at(-1); here; here = way.at(-1)) {
			const node = sources.get(here.id);
			const cited = node?.cites[here.next];
			if (!node || cited === undefined) {
				done.add(here.id);
				onWay.delete(here.id);
				way.pop();
				continue;
			}
			if (onWay.has(cited)) {
				const circle = way.slice(way.findIndex(({ id }) => id === cited)).map(({ id }) => id);
				report({
					code: 'cites-cycle',
					path: [...node.path, 'cites', here.next],
					message: `"${here.id}" cites itself: ${wayText([...circle, cited])}`,
					remedy: 'take out the citation that is not so',
				});
			}
			here.next++;
			if (sources.has(cited) && !done.has(cited) && !onWay.has(cited)) {
				way.push({ id: cited, next: 0 });
				onWay.add(cited);
			}
		}
	}
}

/** The middle of a long way is left out. */
function wayText(ids: readonly string[]): string {
	const shown = ids.length > 8 ? [...ids.slice(0, 4), '…', ...ids.slice(-3)] : ids;
	return shown.join(' → ');
}

interface Node {
	readonly path: readonly (string | number)[];
	readonly cites: readonly string[];
}

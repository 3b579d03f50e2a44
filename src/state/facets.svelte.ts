import { facetCounts } from '../dataset/filter-facets.ts';
import type { ExploreState } from './explore-state.svelte.ts';

/** What a reader may filter by: how many events each value of each facet would leave. */
export class Facets {
	readonly #explore: ExploreState;

	readonly counts = $derived.by(() => {
		const { dataset, filters, found } = this.#explore;
		const ids = found === null ? null : new Set(found);
		return facetCounts(dataset, filters, (event) => ids?.has(event.id) ?? true);
	});

	constructor(explore: ExploreState) {
		this.#explore = explore;
	}
}

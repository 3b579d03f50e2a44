import type { ExploreStart, ExploreState } from '../../state/explore-state.svelte.ts';
import type { Theme, View } from '../../state/view.ts';

/** What a state takes over from an address. */
export function startOf(view: View): ExploreStart {
	return {
		filters: view.filters,
		query: view.query,
		span: view.span,
		selected: view.event,
		pick: view.pick,
		group: view.group,
		asOf: view.asOf,
		later: view.later,
	};
}

/** What of a view belongs to the page and not to the dataset that is open. */
export interface PageChoices {
	readonly theme: Theme;
	readonly data: string | null;
	readonly rest: readonly string[];
}

/** The view of a state, for its address: what equals the default stays out of it. */
export function viewOf(explore: ExploreState, { theme, data, rest }: PageChoices): View {
	const { from, to } = explore.camera.target;
	const { home, dataset } = explore;
	const atHome = from === home.from && to === home.to;
	return {
		filters: explore.filters,
		query: explore.query,
		span: atHome ? null : { from, to },
		event: explore.selected?.id ?? null,
		pick: explore.pick,
		group: explore.group,
		zone: explore.zone === dataset.zone ? null : explore.zone,
		asOf: explore.asOf,
		later: explore.later,
		theme,
		data,
		lang: null,
		rest,
	};
}

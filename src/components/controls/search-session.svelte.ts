import type { Dataset } from '../../dataset/compiled.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';

/** Finds the ids of the events that a query matches, best first. */
export type Find = (query: string) => readonly string[];

/**
 * A reader's search: looks queries up with an index that is loaded when first needed, and steps
 * through what was found. The query itself and the ids found belong to the `ExploreState`, so that
 * the address, a reset and the back button change them too.
 */
export class SearchSession {
	readonly #explore: ExploreState;
	readonly #load: (dataset: Dataset) => Promise<Find>;
	#loading: { readonly dataset: Dataset; readonly find: Promise<Find> } | null = null;
	/** The query, and the dataset on the day shown, for which `explore.found` was last looked up. */
	#looked = $state.raw<{ readonly query: string; readonly dataset: Dataset } | null>(null);
	#failed = $state(false);

	/** What is found and passes the filters, in time order. */
	readonly results: readonly string[] = $derived.by(() =>
		this.#explore.found === null ? [] : this.#explore.matching.map(({ event }) => event.id),
	);
	/** Position of the selected event among the results, from 0; −1 if it is none of them. */
	readonly position: number = $derived.by(() => {
		const selected = this.#explore.selected;
		return selected === null ? -1 : this.results.indexOf(selected.id);
	});

	/** @param load fetches the code for searching and makes the index of a dataset; may reject */
	constructor(explore: ExploreState, load: (dataset: Dataset) => Promise<Find>) {
		this.#explore = explore;
		this.#load = load;
	}

	/** The index could not be loaded; the next query tries again. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Whether the query has been looked up. */
	get settled(): boolean {
		const { query, found, dataset } = this.#explore;
		const looked = this.#looked;
		return (
			query === '' || (found !== null && query === looked?.query && dataset === looked.dataset)
		);
	}

	/** Takes what was typed. What was found before stays until the new query is looked up. */
	type(text: string): void {
		const query = text.trimStart();
		this.#explore.search(query, this.#explore.found);
	}

	clear(): void {
		this.#explore.search('', null);
	}

	/** Loads the index ahead of need; a failure shows with the first query. */
	async prepare(): Promise<void> {
		await this.#index().catch(() => undefined);
	}

	/** Looks the current query up, unless it or the day of knowledge changes meanwhile. */
	async lookUp(): Promise<void> {
		const { query, dataset } = this.#explore;
		if (this.settled) return;
		try {
			const find = await this.#index();
			this.#failed = false;
			if (this.#explore.query !== query || this.#explore.dataset !== dataset) return;
			this.#looked = { query, dataset };
			this.#explore.search(query, find(query));
		} catch {
			this.#failed = true;
		}
	}

	/**
	 * Selects another result and brings it into view: the next (1) or the previous one (−1) in time,
	 * around the ends; the best one first if none is selected yet.
	 */
	async step(by: 1 | -1): Promise<void> {
		await this.lookUp();
		const { results, position } = this;
		if (results.length === 0) return;
		const next = (position + by + results.length) % results.length;
		const id = position < 0 ? this.#best() : results[next];
		if (id !== undefined) this.#explore.reveal(id);
	}

	#best(): string | undefined {
		const passing = new Set(this.results);
		return this.#explore.found?.find((id) => passing.has(id));
	}

	#index(): Promise<Find> {
		const { dataset } = this.#explore;
		if (this.#loading?.dataset !== dataset) {
			const find = this.#load(dataset).catch((error: unknown) => {
				this.#loading = null; // the connection may come back
				throw error;
			});
			this.#loading = { dataset, find };
		}
		return this.#loading.find;
	}
}

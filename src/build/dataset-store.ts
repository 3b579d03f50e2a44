import type { SiteDataset } from './site-dataset.ts';

/**
 * The datasets of the site, read once and kept until `forget`, for the plugins that serve them, write
 * them and render pages from them.
 */
export class DatasetStore {
	readonly #read: () => readonly SiteDataset[];
	#datasets: readonly SiteDataset[] | null = null;

	constructor(read: () => readonly SiteDataset[]) {
		this.#read = read;
	}

	/** All datasets. Throws `DatasetFaults` when one of them fails its checks. */
	all(): readonly SiteDataset[] {
		this.#datasets ??= this.#read();
		return this.#datasets;
	}

	/** The dataset with this id. Throws when there is none. */
	get(id: string): SiteDataset {
		const found = this.all().find((dataset) => dataset.id === id);
		if (found === undefined) throw new Error(`data/ holds no dataset "${id}"`);
		return found;
	}

	/** Something in data/ changed. */
	forget(): void {
		this.#datasets = null;
	}
}

import type { Messages } from '../../i18n/messages.ts';
import type { Item } from '../../layout/item.ts';
import type { Language } from '../../time/time-span.ts';
import { daysPhrase } from './mark-names.ts';

/** What of a cluster the view knows: its events in time order. */
interface Holding {
	readonly items: readonly Item[];
}

/** What a cluster is called and what it holds, found once for as long as it is placed so. */
export interface ClusterWords {
	readonly name: string;
	readonly ids: ReadonlySet<string>;
}

/**
 * Names clusters. The same ones come and go with every step of the zoom, and of a thousand events
 * each name would be put together anew in a frame that has little time.
 *
 * @param idOf the id of an item's event
 */
export function clusterNamer(
	idOf: (item: Item) => string,
	messages: Messages,
	language: Language,
): (cluster: Holding) => ClusterWords {
	const known = new WeakMap<Holding, ClusterWords>();
	return (cluster) => {
		const before = known.get(cluster);
		if (before) return before;
		const { items } = cluster;
		const days = daysPhrase(items[0]!.anchor, items.at(-1)!.anchor, language);
		const words = {
			name: messages.stage.cluster(items.length, days),
			ids: new Set(items.map(idOf)),
		};
		known.set(cluster, words);
		return words;
	};
}

import type { TimelineEvent } from '../../dataset/compiled.ts';
import type { StageTexts } from '../../i18n/messages.ts';
import type { Item } from '../../layout/item.ts';
import type { Language } from '../../time/time-span.ts';
import { daysPhrase } from '../../time/day-in-words.ts';

/** What of a cluster the view knows: how many events it holds, and those that are listed, in time order. */
interface Holding {
	readonly count: number;
	readonly items: readonly Item[];
}

/** What a cluster is called and what it holds, found once for as long as it is placed so. */
export interface ClusterWords {
	/** Put together whenever it is read: while zooming, clusters come and go that nobody asks for their names. */
	readonly name: string;
	/** Of the events that are listed. */
	readonly ids: readonly string[];
	/** Nothing in it was public on the day shown. */
	readonly later: boolean;
}

/**
 * Names clusters. The same ones come and go with every step of the zoom, and what they hold would be
 * found anew in a frame that has little time.
 *
 * @param eventOf the event of an item
 */
export function clusterNamer(
	eventOf: (item: Item) => Pick<TimelineEvent, 'id' | 'later'>,
	messages: StageTexts,
	language: Language,
): (cluster: Holding) => ClusterWords {
	const known = new WeakMap<Holding, ClusterWords>();
	return (cluster) => {
		const before = known.get(cluster);
		if (before) return before;
		const { count, items } = cluster;
		const events = items.map(eventOf);
		const later = events.every((event) => event.later);
		const words = {
			get name() {
				const days = daysPhrase(items[0]!.anchor, items.at(-1)!.anchor, language);
				return messages.stage.cluster(count, days, later);
			},
			ids: events.map(({ id }) => id),
			later,
		};
		known.set(cluster, words);
		return words;
	};
}

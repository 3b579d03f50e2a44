import { Timeline, type TimelineItem, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { DataSet } from 'vis-data/esnext';
import { LANES, WHOLE, type SeededEvent } from '../seeded-events.ts';

/** What vis-timeline calls items: points get a dot beside their title, spans a bar around it. */
export const itemsOf = (events: readonly SeededEvent[]): TimelineItem[] =>
	events.map(({ id, title, lane, from, to }) => ({
		id,
		group: lane,
		content: title,
		start: from,
		...(to === null ? { type: 'point' as const } : { type: 'range' as const, end: to }),
	}));

/** Draws with a group per lane in the height of the container; more rows than fit are scrolled to. */
export const drawItems = (
	container: HTMLElement,
	items: TimelineItem[],
	options: TimelineOptions,
): Promise<void> =>
	new Promise((drawn) => {
		const groups = Array.from({ length: LANES }, (_, lane) => ({
			id: lane,
			content: `Lane ${lane + 1}`,
		}));
		new Timeline(container, new DataSet(items), new DataSet(groups), {
			height: '100%',
			start: WHOLE.from,
			end: WHOLE.to,
			...options,
			onInitialDrawComplete: drawn,
		});
	});

import TimelinesChart, { type ChartGroup } from 'timelines-chart';
import { LANES, type SeededEvent } from '../seeded-events.ts';

/** It draws one event over the other in a line, so that each lane gets some lines, in turn. */
const LINES = 6;
/** What its overview and its axis take of the height, CSS px. */
const FOOT = 130;
/** How long a point in time is said to last: it knows spans alone; drawn at least 3 px wide. */
const POINT = 60_000;

/** The events as timelines-chart wants them. */
export function chartLines(events: readonly SeededEvent[]): ChartGroup[] {
	const groups = Array.from({ length: LANES }, (_, lane) => ({
		group: `Lane ${lane + 1}`,
		data: Array.from({ length: LINES }, (_, line) => ({
			label: `${lane + 1}.${line + 1}`,
			data: [] as ChartGroup['data'][number]['data'],
		})),
	}));
	events.forEach(({ title, lane, importance, from, to }, index) => {
		groups[lane]!.data[index % LINES]!.data.push({
			timeRange: [new Date(from), new Date(to ?? from + POINT)],
			val: importance,
			labelVal: title,
		});
	});
	return groups;
}

/** Draws them; tells the chart. */
export const drawChart = (container: HTMLElement, groups: ChartGroup[]): TimelinesChart =>
	new TimelinesChart(container)
		.width(container.clientWidth)
		.maxHeight(container.clientHeight - FOOT)
		.maxLineHeight(24)
		.minSegmentWidth(3)
		.useUtc(true)
		.enableAnimations(false)
		.data(groups);

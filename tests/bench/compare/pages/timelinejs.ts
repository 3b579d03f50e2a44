import { Timeline, type TimelineJson } from '@knight-lab/timelinejs/src/js/timeline/Timeline.js';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { benchPage } from '../bench-page.ts';

const dateOf = (ms: number) => {
	const date = new Date(ms);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes(),
	};
};

export const page = benchPage({
	prepare: (events): TimelineJson => ({
		events: events.map(({ id, title, lane, from, to }) => ({
			unique_id: id,
			group: `Lane ${lane + 1}`,
			start_date: dateOf(from),
			...(to === null ? {} : { end_date: dateOf(to) }),
			text: { headline: title },
		})),
	}),

	draw: (container, json) =>
		new Promise((drawn) => {
			// The chosen event stands in the middle, at first the first one: half as wide as the window,
			// the least of its zoom levels, everything is in view.
			const timeline = new Timeline(container, json, {
				scale_factor: 0.5,
				font: null,
				script_path: new URL('.', document.baseURI).href,
			});
			timeline.on('ready', () => drawn());
		}),
});

import * as d3 from 'd3';
import eventDrops from 'event-drops';
import 'event-drops/dist/style.css';
import { benchPage } from '../bench-page.ts';
import { LANES, WHOLE } from '../seeded-events.ts';

/** The lines, and one for the axis, fill the window, CSS px. */
const LINE = 130;

export const page = benchPage({
	/** It knows points alone: of what lasts, the beginning is shown. */
	prepare: (events) =>
		Array.from({ length: LANES }, (_, lane) => ({
			name: `Lane ${lane + 1}`,
			data: events
				.filter((event) => event.lane === lane)
				.map(({ title, from }) => ({ title, date: new Date(from) })),
		})),

	draw(container, lines) {
		const chart = eventDrops({
			d3,
			range: { start: new Date(WHOLE.from), end: new Date(WHOLE.to) },
			drop: { date: ({ date }) => date },
			line: { height: LINE },
		});
		d3.select(container).data([lines]).call(chart);
	},
});

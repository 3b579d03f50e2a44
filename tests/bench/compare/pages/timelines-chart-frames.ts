/* Asks the chart for another span in each frame, as who builds a timeline that zooms and pans would. */
import { benchPage } from '../bench-page.ts';
import { WHOLE } from '../seeded-events.ts';
import { chartLines, drawChart } from './chart-lines.ts';
import { wheelAndDrag } from './wheel-and-drag.ts';

export const page = benchPage({
	prepare: chartLines,
	draw(container, groups) {
		const chart = drawChart(container, groups);
		// Or it would draw a box, and zoom into it.
		const keep = (event: Event) => event.stopPropagation();
		container.addEventListener('mousedown', keep, { capture: true });
		wheelAndDrag(container, container.clientWidth, WHOLE, (from, to) => {
			chart.zoomX([new Date(from), new Date(to)]);
		});
	},
});

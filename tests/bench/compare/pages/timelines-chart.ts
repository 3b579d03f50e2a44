import { benchPage } from '../bench-page.ts';
import { chartLines, drawChart } from './chart-lines.ts';

export const page = benchPage({
	prepare: chartLines,
	draw(container, groups) {
		drawChart(container, groups);
	},
});

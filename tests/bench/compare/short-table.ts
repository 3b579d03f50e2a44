import { grouped } from './figures.ts';
import { markdownTable } from './markdown-table.ts';
import type { Setting } from './report.ts';
import type { Measures, Result } from './results.ts';
import { median } from './statistics.ts';

const COLUMNS: readonly {
	readonly head: string;
	readonly of: (measures: Measures) => number;
	readonly digits?: number;
}[] = [
	{ head: 'frame p95, ms', of: ({ frame }) => frame.p95, digits: 1 },
	{ head: 'main thread, ms', of: ({ main }) => main.total },
	{ head: 'elements', of: ({ nodes }) => nodes },
	{ head: 'first drawing, ms', of: ({ draw }) => draw },
];

/** What a run showed in few figures, a row for each size and contender, with its date; for the README. */
export function shortReport(
	results: readonly Result[],
	{ date, cores, processor, browser, rounds, names }: Setting,
): string {
	let size = NaN;
	const rows = results.map((result) => {
		const events = result.size === size ? '' : grouped(result.size);
		size = result.size;
		return [events, names.get(result.contender) ?? result.contender, ...figures(result)];
	});
	const medians = rounds === 1 ? 'one round' : `medians of ${rounds} rounds`;
	return `Measured on ${date} with Chromium ${browser} on ${cores} × ${processor}, ${medians}; the whole gesture is 40 notches of the wheel and a drag of 60 steps.

${markdownTable(['events', '', ...COLUMNS.map(({ head }) => head)], rows, 2)}`;
}

function figures({ runs, failure }: Result): string[] {
	const [first, ...others] = COLUMNS.map(({ of, digits = 0 }) =>
		failure === null && runs.length > 0 ? grouped(median(runs.map(of)), digits) : '',
	);
	if (failure !== null) return ['did not finish', ...others];
	return [runs.length > 0 ? first! : 'not run', ...others];
}

import { spread } from './figures.ts';
import { markdownTable } from './markdown-table.ts';
import type { Failure, Measures, Result } from './results.ts';

interface Column {
	readonly head: string;
	readonly of: (measures: Measures) => number;
	readonly digits?: number;
	readonly unit?: number;
}

const KB = 1000;
const COLUMNS: readonly Column[] = [
	{ head: 'kB', of: ({ sent }) => sent.raw, unit: KB },
	{ head: 'kB gzip', of: ({ sent }) => sent.gzip, unit: KB },
	{ head: 'prepared, ms', of: ({ prepare }) => prepare },
	{ head: 'first drawing, ms', of: ({ draw }) => draw },
	{ head: 'frame p50, ms', of: ({ frame }) => frame.p50, digits: 1 },
	{ head: 'p95', of: ({ frame }) => frame.p95, digits: 1 },
	{ head: 'max', of: ({ frame }) => frame.max, digits: 1 },
	{ head: 'main thread, ms', of: ({ main }) => main.total },
	{ head: 'per frame', of: ({ main }) => main.perFrame, digits: 1 },
	{ head: 'tasks > 50 ms', of: ({ longTasks }) => longTasks },
	{ head: 'heap, kB', of: ({ heap }) => heap, unit: KB },
	{ head: 'elements', of: ({ nodes }) => nodes },
];

/** The median of a measure over the runs, with the least and the most where they differ. */
const cell = ({ of, digits = 0, unit = 1 }: Column, runs: readonly Measures[]): string =>
	spread(
		runs.map((run) => of(run) / unit),
		digits,
	);

const REASONS = {
	time: 'not within the time',
	crash: 'the page crashed',
	error: 'an error',
} satisfies Record<Failure['reason'], string>;

const failed = ({ during, reason }: Failure): string =>
	`did not finish (${during}: ${REASONS[reason]})`;

/**
 * The table of one size in Markdown, a row per result in the given order. A contender that did not
 * finish gets that as its first cell and no figures, whatever its other runs showed.
 *
 * @param names of the contenders, by id
 */
export function sizeTable(results: readonly Result[], names: ReadonlyMap<string, string>): string {
	const rows = results.map(({ contender, runs, failure }) => {
		const name = names.get(contender) ?? contender;
		const figures =
			failure !== null || runs.length === 0
				? [failure === null ? 'not run' : failed(failure), ...COLUMNS.slice(1).map(() => '')]
				: COLUMNS.map((column) => cell(column, runs));
		return [name, ...figures];
	});
	return markdownTable(['', ...COLUMNS.map(({ head }) => head)], rows);
}

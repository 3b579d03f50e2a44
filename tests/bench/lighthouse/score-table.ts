import { median } from '../compare/statistics.ts';
import { CATEGORIES, type LighthouseResult } from './lighthouse-result.ts';
import { CATEGORY_NAMES } from './reasons.ts';

/** A page with what its runs showed; at least one. */
export interface AuditedRuns {
	readonly name: string;
	readonly runs: readonly LighthouseResult[];
}

interface Metric {
	readonly audit: string;
	readonly head: string;
	readonly write: (value: number) => string;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const METRICS: readonly Metric[] = [
	{ audit: 'first-contentful-paint', head: 'FCP', write: seconds },
	{ audit: 'largest-contentful-paint', head: 'LCP', write: seconds },
	{ audit: 'total-blocking-time', head: 'TBT', write: (ms) => `${Math.round(ms)} ms` },
	{ audit: 'cumulative-layout-shift', head: 'CLS', write: (shift) => shift.toFixed(3) },
	{ audit: 'speed-index', head: 'SI', write: seconds },
];

/** The median of the runs' scores, 0 to 100. Throws where Lighthouse gave none. */
export function medianScore(
	runs: readonly LighthouseResult[],
	category: (typeof CATEGORIES)[number],
): number {
	const scores = runs.map(({ categories }) => {
		const { score } = categories[category];
		if (score === null) throw new Error(`Lighthouse gave no score for ${category}`);
		return score;
	});
	return Math.round(median(scores) * 100);
}

/** The run whose performance lies in the middle: the lower one, of an even number. */
export function medianRun(runs: readonly LighthouseResult[]): LighthouseResult {
	const byScore = runs.toSorted(
		(a, b) => (a.categories.performance.score ?? 0) - (b.categories.performance.score ?? 0),
	);
	const middle = byScore[(byScore.length - 1) >> 1];
	if (middle === undefined) throw new Error('no runs, no median');
	return middle;
}

/** The median of a metric, with the least and the most where they differ. */
function metricCell({ audit, write }: Metric, runs: readonly LighthouseResult[]): string {
	const values = runs.map(({ audits }) => {
		const value = audits[audit]?.numericValue;
		if (value === undefined) throw new Error(`Lighthouse gave no value for ${audit}`);
		return value;
	});
	const [least, most] = [write(Math.min(...values)), write(Math.max(...values))];
	const middle = write(median(values));
	return least === most ? middle : `${middle} (${least}–${most})`;
}

/** Scores and metrics in Markdown, a row per page in the given order. */
export function scoreTable(pages: readonly AuditedRuns[]): string {
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const heads = [...CATEGORIES.map((id) => CATEGORY_NAMES[id]), ...METRICS.map(({ head }) => head)];
	return [
		row(['', ...heads]),
		row(['---', ...heads.map(() => '---:')]),
		...pages.map(({ name, runs }) =>
			row([
				name,
				...CATEGORIES.map((id) => String(medianScore(runs, id))),
				...METRICS.map((metric) => metricCell(metric, runs)),
			]),
		),
	].join('\n');
}

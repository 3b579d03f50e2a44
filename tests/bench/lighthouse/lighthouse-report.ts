import { CATEGORY_NAMES, reasonFor, type Reason } from './reasons.ts';
import { medianRun, scoreTable, type AuditedRuns } from './score-table.ts';
import { shortfalls } from './shortfalls.ts';

/** When, where and with what the audits were made. */
export interface AuditSetting {
	/** ISO date. */
	readonly date: string;
	readonly cores: number;
	readonly processor: string;
	/** Version of the browser. */
	readonly browser: string;
	readonly lighthouse: string;
	/** How many processes wanted a core when the audits began, on average over a minute. */
	readonly load: number;
}

/** The whole of docs/lighthouse.md, in Markdown. */
export function lighthouseReport(
	pages: readonly AuditedRuns[],
	reasons: readonly Reason[],
	{ date, cores, processor, browser, lighthouse, load }: AuditSetting,
): string {
	const rounds = Math.max(...pages.map(({ runs }) => runs.length));
	return `# Lighthouse

Written by \`npm run lighthouse\` on ${date}: Lighthouse ${lighthouse}, ${cores} × ${processor}, Chromium ${browser} without a window. Medians of ${rounds} ${rounds === 1 ? 'run' : 'runs'}, with the least and the most in brackets.

${scoreTable(pages)}

FCP: first text or picture; LCP: largest; TBT: how long tasks over 50 ms held up the main thread; CLS: layout shift; SI: speed index.

## What keeps the scores from 100

${pages.map((page) => explained(page, reasons)).join('\n\n')}

## How it was measured

- The built site, on a host that sends the headers of \`docs/hosting/\` and gzips; built for the address at which it is audited (\`SOURCELINE_URL\`), as a site that knows its own.
- Lighthouse's defaults: a phone of 412 × 823 px, a network of 1.6 Mbit/s with 150 ms to the host and back, and a processor four times slower, all three simulated from what a load without them shows.
- Each run in a browser of its own, with nothing kept from before. What is told above is of the run whose performance lies in the middle.
- What else runs on the machine lengthens TBT, and all else somewhat. When these audits began, ${load.toFixed(1)} processes on average wanted one of its ${cores} cores.
`;
}

/** What a page falls short of, each with what Lighthouse says and why it stands. */
function explained({ name, runs }: AuditedRuns, reasons: readonly Reason[]): string {
	const found = shortfalls(medianRun(runs)).map(({ category, audit, title, score, found }) => {
		const told = found === '' ? '' : `, ${found.replaceAll('\u00A0', ' ')}`;
		const why = reasonFor(reasons, audit, name) ?? 'Not explained yet.';
		return `- **${title}** (${CATEGORY_NAMES[category]}; ${Math.round(score * 100)} of 100${told}). ${why}`;
	});
	return `### ${name}\n\n${found.length === 0 ? 'Nothing.' : found.join('\n')}`;
}

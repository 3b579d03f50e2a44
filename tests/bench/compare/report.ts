import { WINDOW, type Contender } from './contenders.ts';
import { grouped, spread } from './figures.ts';
import type { Result } from './results.ts';
import { sizeTable } from './table.ts';

/** When, where and how a run of the bench was made. */
export interface Setting {
	/** ISO date. */
	readonly date: string;
	readonly cores: number;
	readonly processor: string;
	readonly browser: string;
	readonly rounds: number;
	/** With their versions, by id. */
	readonly names: ReadonlyMap<string, string>;
}

/** Its date, machine, browser and rounds in a line. */
export const settingLine = ({ date, cores, processor, browser, rounds }: Setting): string =>
	`${date}: ${cores} × ${processor}, Chromium ${browser} without a window, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`;

/** How long the index of a contender took, of its first drawing; empty where it has none. */
function indexed({ contender, runs }: Result, names: ReadonlyMap<string, string>): string {
	const times = runs.flatMap(({ index }) => (index === null ? [] : [index]));
	const name = names.get(contender) ?? contender;
	return times.length === 0
		? ''
		: `${name} had its index ${spread(times)} ms after the first drawing was asked for.`;
}

/** The tables of a run with how they came about, in Markdown; no conclusions. */
export function report(
	results: readonly Result[],
	contenders: readonly Contender[],
	setting: Setting,
): string {
	const { names } = setting;
	const sizes = [...new Set(results.map(({ size }) => size))];
	const tables = sizes.map((size) => {
		const rows = results.filter((result) => result.size === size);
		const indexes = rows.map((row) => indexed(row, names)).filter((line) => line !== '');
		return [`## ${grouped(size)} events`, sizeTable(rows, names), ...indexes, ''].join('\n\n');
	});
	const notes = contenders.map(
		({ id, note, prepares }) => `- **${names.get(id) ?? id}**: ${note} Prepared: ${prepares}.`,
	);
	const failures = results.flatMap(({ contender, size, failure }) =>
		failure === null
			? []
			: [
					`- ${names.get(contender) ?? contender}, ${grouped(size)} events, ${failure.during}: \`${failure.detail.replaceAll('`', "'")}\``,
				],
	);
	return `# The bench

Written by \`npm run bench\` on ${settingLine(setting)}. Medians, with the least and the most in brackets.

${tables.join('\n')}
## How it was measured

- The same seeded events for all: five lanes over twelve years, most in bursts of some days, one in ten lasting, titles of four to nine words. Each page makes of them what its library wants before the clock of the first drawing starts.
- Window ${WINDOW.width} × ${WINDOW.height}, all of time in view at first, a browser of its own for each run. For each size the contenders take turns, round by round.
- The gesture, a second after the first drawing, by the browser's own input events, one in each frame: 20 notches of the wheel in at the middle, a drag of 60 steps (40 to the left, 20 back, 16 px each), 20 notches out, 12 frames of rest. Who zooms or pans by other means gets those, as told below.
- **kB**: scripts and stylesheets that the page asked for, fonts and pictures not counted. **Prepared**: what the page makes of the events before, by a clock of its own; told below for each. **First drawing**: from data in memory until the frame after the library said that it is done, or returned; for Sourceline, after its stage has marks and its overview blocks, an index included (what listens to wheel and mouse comes right behind it); half a second before, garbage was collected. **Frame**: from one animation frame to the next over the gesture. **Main thread**: \`TaskDuration\` of the browser's metrics over the gesture. **Tasks > 50 ms**: of the main thread, by the time on a processor. **Heap**: after a garbage collection at the end, beyond what it was with the data in memory; buffers, workers and the browser's own objects included. **Elements**: the most at four moments, after the first drawing and after each part of the gesture (\`npm run bench:flat\` counts ours in every frame).
- **Did not finish**: loading, preparing, drawing, gesture or the collection took more than 60 s each, or the page crashed; not tried again at that size.

${notes.join('\n')}
${failures.length === 0 ? '' : `\nWhat did not finish:\n\n${failures.join('\n')}\n`}
## How to repeat it

\`\`\`sh
npm run bench                                          # everything
npm run bench -- --sizes 100,1000 --only ours,floor    # some of it
npm run bench -- --pictures shots --out -              # with pictures, and no file written
npm run bench -- --readme                              # the README's table as well
npm run bench -- --profile                             # what a frame is spent on, into docs/profile.md
\`\`\`

Nothing else should run on the machine meanwhile. The other libraries are installed at the first run, into \`tests/bench/compare/node_modules\`, in the versions of the lockfile there.
`;
}

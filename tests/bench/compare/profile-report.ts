import { PARTS, type Part } from './bench-run.ts';
import { grouped } from './figures.ts';
import { markdownTable } from './markdown-table.ts';
import type { PartWork, Profile } from './profile-run.ts';
import { REMEDIES } from './remedies.ts';
import { settingLine, type Setting } from './report.ts';
import { KINDS, type Work } from './work-kinds.ts';

const WORDS = { zoomIn: 'zooming in', pan: 'panning', zoomOut: 'zooming out' } satisfies Record<
	Part,
	string
>;
const NOTHING: Work = { passed: 0, processor: 0 };

/** What dominates the frames of each contender, in Markdown, and what was done about it in ours. */
export function profileReport(profiles: readonly Profile[], setting: Setting): string {
	const sections = profiles.map((profile) => {
		const name = setting.names.get(profile.contender) ?? profile.contender;
		return `## ${name}, ${grouped(profile.size)} events

${kindTable(profile.parts)}

${functionTable(profile)}
`;
	});
	return `# What a frame is spent on

Written by \`npm run bench -- --profile\` on ${settingLine(setting)}.

${sections.join('\n')}
## What was done about it

${REMEDIES}
## How it was measured

- The page, the events and the gesture of [the bench](bench.md), traced by the browser (${setting.rounds} ${setting.rounds === 1 ? 'round' : 'rounds'}, added up); a trace costs the page some time of its own, so these figures are for comparing with each other.
- The time of the main thread for each frame, ms. Each event of the trace counts with its own time, without that of the events in it; what has no kind of its own counts as what it is in. **Processor**: of the whole gesture, the time on a processor; what passed beyond that was waiting, for the compositor or for other programs.
- **Paint** includes what prepares it (pre-paint). **Layering and commit**: which parts of the page get layers of their own, and handing them to the compositor; a canvas hands over its picture there.
- Functions: from a CPU profile over one gesture of a build that is not minified, their own time, without that of what they call. The browser’s own work is in none of them.
`;
}

function kindTable(parts: Profile['parts']): string {
	const all = PARTS.map((part) => parts[part]);
	const frames = all.reduce((sum, part) => sum + part.frames, 0);
	const perFrame = (work: number, count: number) => grouped(work / 1000 / count, 2);
	const row = (name: string, of: (part: PartWork) => Work): string[] => {
		const works = all.map(of);
		const sum = (what: keyof Work) => works.reduce((so, work) => so + work[what], 0);
		return [
			name,
			...works.map(({ passed }, i) => perFrame(passed, all[i]!.frames)),
			perFrame(sum('passed'), frames),
			perFrame(sum('processor'), frames),
		];
	};
	const total = ({ kinds }: PartWork): Work =>
		[...kinds.values()].reduce(
			(sum, work) => ({
				passed: sum.passed + work.passed,
				processor: sum.processor + work.processor,
			}),
			NOTHING,
		);
	return markdownTable(
		['ms per frame', ...PARTS.map((part) => WORDS[part]), 'whole gesture', 'processor'],
		[
			...KINDS.map((kind) => row(kind, ({ kinds }) => kinds.get(kind) ?? NOTHING)),
			row('**together**', total),
		],
	);
}

const functionTable = ({ functions }: Profile): string =>
	markdownTable(
		['function', 'where', 'own time, ms'],
		functions.map(({ name, place, own }) => [
			name === '' ? 'one without a name' : `\`${name}\``,
			place === null ? 'the browser' : `\`${place}\``,
			grouped(own, 1),
		]),
		2,
	);

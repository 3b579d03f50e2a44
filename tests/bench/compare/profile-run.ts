import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { traceDuring } from '../trace.ts';
import { BenchRun, PARTS, type Part } from './bench-run.ts';
import type { Contender } from './contenders.ts';
import { withFreshPage } from './fresh-page.ts';
import { ownTimes, type OwnTime } from './own-times.ts';
import { withPages, type Pages } from './served-pages.ts';
import { sourcePlaces } from './source-places.ts';
import { workByKind, type Kind, type Work } from './work-kinds.ts';

/** What the browser tells of its main thread, by name. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink', 'cc', 'v8'];
/** How often the CPU profile looks what runs, microseconds. */
const SAMPLING = 100;
/** How many functions are told. */
const BUSIEST = 10;

/** What the main thread did in a part of the gesture, over all rounds. */
export interface PartWork {
	readonly frames: number;
	readonly kinds: ReadonlyMap<Kind, Work>;
}

/** A function of a page that is not minified, with its own time over one gesture, ms. */
export interface BusyFunction {
	readonly name: string;
	/** Module and line; null where it is the browser's. */
	readonly place: string | null;
	readonly own: number;
}

/** What dominates the frames of a contender at a size. */
export interface Profile {
	readonly contender: string;
	readonly size: number;
	readonly parts: Readonly<Record<Part, PartWork>>;
	/** Longest first. */
	readonly functions: readonly BusyFunction[];
}

/** Profiles contenders at some sizes, in turn, round by round. Rejects where one does not finish. */
export async function profileAll(
	root: string,
	contenders: readonly Contender[],
	sizes: readonly number[],
	rounds: number,
): Promise<Profile[]> {
	const ids = contenders.map(({ id }) => id);
	const pairs = sizes.flatMap((size) => contenders.map((contender) => ({ size, contender })));
	const traced = new Map<string, Record<Part, PartWork>>();
	await withPages(root, ids, {}, async (pages) => {
		for (let round = 1; round <= rounds; round++) {
			for (const { size, contender } of pairs) {
				const key = `${contender.id} ${size}`;
				console.log(`${size} events, round ${round}, ${contender.id}: trace`);
				traced.set(key, together(traced.get(key), await trace(contender, size, pages)));
			}
		}
	});
	const profiles: Profile[] = [];
	await withPages(root, ids, { readable: true }, async (pages) => {
		for (const { size, contender } of pairs) {
			console.log(`${size} events, ${contender.id}: CPU profile`);
			const functions = await busyFunctions(contender, size, pages);
			const parts = traced.get(`${contender.id} ${size}`)!;
			profiles.push({ contender: contender.id, size, parts, functions });
		}
	});
	return profiles;
}

const trace = (contender: Contender, size: number, { origin }: Pages) =>
	withFreshPage(async (page) => {
		const run = await drawn(await BenchRun.load(page, contender, origin), size);
		const part = async (name: Part): Promise<PartWork> => {
			let frames = 0;
			const events = await traceDuring(run.session, CATEGORIES, async () => {
				frames = (await run.play(name)).frames.length;
			});
			return { frames, kinds: workByKind(events) };
		};
		return {
			zoomIn: await part('zoomIn'),
			pan: await part('pan'),
			zoomOut: await part('zoomOut'),
		};
	});

const busyFunctions = (
	contender: Contender,
	size: number,
	{ origin, folder }: Pages,
): Promise<BusyFunction[]> =>
	withFreshPage(async (page) => {
		const run = await drawn(await BenchRun.load(page, contender, origin), size);
		await run.session.send('Profiler.enable');
		await run.session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
		await run.session.send('Profiler.start');
		for (const part of PARTS) await run.play(part);
		const { profile } = await run.session.send('Profiler.stop');
		const maps = new Map<string, ReturnType<typeof sourcePlaces>>();
		const placeOf = ({ url, line, column }: OwnTime): string | null => {
			if (!url.startsWith(origin)) return null;
			const places = maps.get(url) ?? sourcePlaces(mapOf(folder, url));
			maps.set(url, places);
			return places(line, column);
		};
		return ownTimes(profile)
			.filter((one) => !isOfTheBench(one))
			.slice(0, BUSIEST)
			.map((one) => ({ name: one.name, place: placeOf(one), own: one.own }));
	});

/** What runs around the library: the shell, what the bench calls in the page, and its binding. */
const isOfTheBench = ({ name, url, line }: OwnTime): boolean =>
	url.endsWith('/shell.js') || (url === '' && (name === '' || line >= 0));

const mapOf = (folder: string, url: string): string =>
	readFileSync(join(folder, `${decodeURIComponent(new URL(url).pathname)}.map`), 'utf8');

async function drawn(run: BenchRun, size: number): Promise<BenchRun> {
	await run.prepare(size);
	await run.draw();
	await run.point();
	return run;
}

/** The work of several rounds, added up. */
function together(
	before: Record<Part, PartWork> | undefined,
	now: Record<Part, PartWork>,
): Record<Part, PartWork> {
	if (before === undefined) return now;
	const sum = (part: Part): PartWork => {
		const kinds = new Map(before[part].kinds);
		for (const [kind, { passed, processor }] of now[part].kinds) {
			const one = kinds.get(kind) ?? { passed: 0, processor: 0 };
			kinds.set(kind, { passed: one.passed + passed, processor: one.processor + processor });
		}
		return { frames: before[part].frames + now[part].frames, kinds };
	};
	return { zoomIn: sum('zoomIn'), pan: sum('pan'), zoomOut: sum('zoomOut') };
}

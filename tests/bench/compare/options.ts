import { parseArgs } from 'node:util';

/** What a run of the bench measures, and where its tables go. */
export interface BenchOptions {
	/** Numbers of events. */
	readonly sizes: readonly number[];
	/** Ids of contenders. */
	readonly only: readonly string[];
	readonly rounds: number;
	/** The Markdown file that is written; null: standard output alone. */
	readonly out: string | null;
	/** Whether what a frame is spent on is recorded, instead of measuring. */
	readonly profile: boolean;
	/** Whether the README's table is written too. */
	readonly readme: boolean;
	/** A folder for pictures of each contender: drawn, zoomed in, panned, zoomed out. */
	readonly pictures: string | null;
}

const SIZES = [100, 1000, 10_000, 100_000, 1_000_000];
/** What is profiled: few and many, of ours and of the least that can be done. */
const PROFILED = { sizes: [1000, 100_000], only: ['ours', 'floor'] } as const;

/**
 * Reads the arguments of `npm run bench -- …`, and from the environment what they do not say
 * (`BENCH_SIZES`, `BENCH_ONLY`, `BENCH_ROUNDS`). Throws with what is wrong and what there is.
 *
 * @param all ids of all contenders, in their order
 */
export function readOptions(
	args: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
	all: readonly string[],
): BenchOptions {
	const text = { type: 'string' } as const;
	const { values } = parseArgs({
		args: [...args],
		options: {
			sizes: text,
			only: text,
			rounds: text,
			out: text,
			readme: { type: 'boolean' },
			profile: { type: 'boolean' },
			pictures: text,
		},
	});
	const sizes = list(values.sizes ?? env.BENCH_SIZES)?.map((size) => count(size, '--sizes'));
	const only = list(values.only ?? env.BENCH_ONLY);
	const unknown = only?.find((id) => !all.includes(id));
	if (unknown !== undefined) {
		throw new Error(`--only: there is no "${unknown}"; there are ${all.join(', ')}`);
	}
	const profile = values.profile ?? false;
	const out = values.out ?? (profile ? 'docs/profile.md' : 'docs/bench.md');
	const wanted = only ?? (profile ? PROFILED.only : all);
	return {
		sizes: sizes ?? (profile ? PROFILED.sizes : SIZES),
		only: all.filter((id) => wanted.includes(id)),
		rounds: count(values.rounds ?? env.BENCH_ROUNDS ?? '3', '--rounds'),
		out: out === '-' ? null : out,
		profile,
		readme: values.readme ?? false,
		pictures: values.pictures ?? null,
	};
}

const list = (text: string | undefined): string[] | undefined =>
	text === undefined || text === '' ? undefined : text.split(',').map((part) => part.trim());

function count(text: string, option: string): number {
	const number = Number(text.replaceAll('_', ''));
	if (Number.isInteger(number) && number > 0) return number;
	throw new Error(`${option}: expected a whole number above 0, got "${text}"`);
}

import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

const ALL = ['ours', 'floor', 'vis'];
const read = (args: string, env: Record<string, string> = {}) =>
	readOptions(args.split(' ').filter(Boolean), env, ALL);

describe('the options of the bench', () => {
	it('are all sizes, all contenders, three rounds, where nothing is said', () => {
		expect(read('')).toEqual({
			sizes: [100, 1000, 10_000, 100_000, 1_000_000],
			only: ALL,
			rounds: 3,
			out: 'docs/bench.md',
			profile: false,
			readme: false,
			pictures: null,
		});
	});

	it('are few and many events of ours and of the floor where a profile is wanted', () => {
		expect(read('--profile')).toMatchObject({
			sizes: [1000, 100_000],
			only: ['ours', 'floor'],
			out: 'docs/profile.md',
			profile: true,
		});
		expect(read('--profile --only vis --sizes 5')).toMatchObject({ sizes: [5], only: ['vis'] });
	});

	it('are read from arguments, else from the environment', () => {
		const env = { BENCH_SIZES: '5', BENCH_ONLY: 'vis', BENCH_ROUNDS: '1' };
		expect(read('', env)).toMatchObject({ sizes: [5], only: ['vis'], rounds: 1 });
		const args = '--sizes 100,1_000 --only floor,ours --rounds 2 --out - --readme --pictures p';
		expect(read(args, env)).toEqual({
			sizes: [100, 1000],
			only: ['ours', 'floor'],
			rounds: 2,
			out: null,
			profile: false,
			readme: true,
			pictures: 'p',
		});
	});

	it.each([
		['--only visual', 'there is no "visual"; there are ours, floor, vis'],
		['--sizes many', 'expected a whole number above 0, got "many"'],
		['--rounds 0', 'expected a whole number above 0, got "0"'],
	])('that cannot be meant are refused: %s', (args, message) => {
		expect(() => read(args)).toThrow(message);
	});
});

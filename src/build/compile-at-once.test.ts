import { describe, expect, it } from 'vitest';
import { compileAtOnce } from './compile-at-once.ts';

interface Chunk {
	readonly type: 'chunk';
	readonly fileName: string;
	readonly isEntry: boolean;
	readonly imports: readonly string[];
	code: string;
}

const chunk = (fileName: string, rest: Partial<Chunk> = {}): Chunk => ({
	type: 'chunk',
	fileName,
	isEntry: false,
	imports: [],
	code: `run("${fileName}");`,
	...rest,
});

/** What the plugin makes of some chunks, by their names. */
function built(...chunks: readonly Chunk[]): Readonly<Record<string, Chunk>> {
	const bundle = Object.fromEntries(chunks.map((one) => [one.fileName, one]));
	const { generateBundle } = compileAtOnce();
	if (typeof generateBundle !== 'object') throw new Error('the plugin has no hook with an order');
	const { handler } = generateBundle as unknown as {
		handler: (options: unknown, bundle: unknown) => void;
	};
	handler(null, bundle);
	return bundle;
}

const isHinted = (one: Chunk | undefined) => one?.code.startsWith('//# allFunctionsCalledOnLoad\n');

describe('compileAtOnce', () => {
	it('tells the browser to compile an entry and all that it imports, once each', () => {
		const { page, base, shared } = built(
			chunk('page', { isEntry: true, imports: ['base', 'shared'] }),
			chunk('base', { imports: ['shared'] }),
			chunk('shared', { imports: ['base'] }),
		);
		expect([page, base, shared].map(isHinted)).toEqual([true, true, true]);
		expect(shared?.code).toBe('//# allFunctionsCalledOnLoad\nrun("shared");');
	});

	it('leaves alone what is loaded later', () => {
		const { later } = built(chunk('page', { isEntry: true }), chunk('later'));
		expect(later?.code).toBe('run("later");');
	});
});

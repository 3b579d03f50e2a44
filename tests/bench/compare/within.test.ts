import { describe, expect, it } from 'vitest';
import { DidNotFinish, within } from './within.ts';

const failureOf = async (run: Promise<unknown>) => {
	const error: unknown = await run.then(
		() => null,
		(reason: unknown) => reason,
	);
	return error instanceof DidNotFinish ? error.failure : error;
};
const never = () => new Promise<never>(() => undefined);

describe('a part of a run', () => {
	it('gives what it gives, if it comes in time', async () => {
		expect(await within('draw', 1000, () => Promise.resolve(7))).toBe(7);
	});

	it('did not finish when its time has passed', async () => {
		expect(await failureOf(within('draw', 5, never))).toEqual({
			during: 'draw',
			reason: 'time',
			detail: 'more than 0.005 s',
		});
	});

	it('did not finish when it throws, or when its page is gone', async () => {
		const fail = (message: string) =>
			failureOf(within('gesture', 1000, () => Promise.reject(new Error(message))));
		expect(await fail('x is undefined\n at y')).toMatchObject({
			reason: 'error',
			detail: 'x is undefined',
		});
		expect(await fail('Target crashed')).toMatchObject({ reason: 'crash' });
	});

	it('keeps the failure of a part within it', async () => {
		const inner = () => within('find', 5, never);
		expect(await failureOf(within('gesture', 1000, inner))).toMatchObject({ during: 'find' });
	});
});

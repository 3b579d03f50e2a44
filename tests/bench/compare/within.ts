import type { Failure } from './results.ts';

/** Thrown where a part of a run came to no end. */
export class DidNotFinish extends Error {
	readonly failure: Failure;

	constructor(failure: Failure) {
		super(`${failure.during}: ${failure.reason} ${failure.detail}`.trimEnd());
		this.failure = failure;
	}
}

/**
 * Waits for a part of a run, up to `limit` ms. Rejects with `DidNotFinish` when that has passed, or
 * when the part rejects; what was begun goes on, and whoever waits has to end it.
 */
export async function within<T>(during: string, limit: number, act: () => Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const tooLong = new Promise<never>((_, reject) => {
		const failure: Failure = { during, reason: 'time', detail: `more than ${limit / 1000} s` };
		timer = setTimeout(() => reject(new DidNotFinish(failure)), limit);
	});
	try {
		return await Promise.race([act(), tooLong]);
	} catch (error) {
		if (error instanceof DidNotFinish) throw error;
		const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
		const reason = /crash|closed|destroyed/i.test(detail) ? 'crash' : 'error';
		throw new DidNotFinish({ during, reason, detail });
	} finally {
		clearTimeout(timer);
	}
}

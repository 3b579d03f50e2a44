import type { CDPSession, Page } from '@playwright/test';

/** What of the browser's trace events is read here. */
interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	/** Microseconds: until the task ended, and of these on a processor. */
	readonly dur?: number;
	readonly tdur?: number;
	readonly args?: { readonly name?: string };
}

/**
 * How long the longest tasks of the page's main thread took while something happened, ms, longest
 * first. Counted is the time on a processor: what else the machine does meanwhile is not the page's
 * doing, and a `longtask` entry would count it.
 */
export async function tasksDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
	const session = await page.context().newCDPSession(page);
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => {
		events.push(...(value as unknown as TraceEvent[]));
	});
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['toplevel'] },
	});
	await act();
	await endTracing(session);
	await session.detach();

	const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
	const main = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(threadOf),
	);
	return events
		.filter(
			(event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.has(threadOf(event)),
		)
		.map(({ tdur, dur }) => Math.round((tdur ?? dur ?? 0) / 1000))
		.sort((a, b) => b - a);
}

async function endTracing(session: CDPSession): Promise<void> {
	const complete = new Promise<void>((done) => {
		session.once('Tracing.tracingComplete', () => done());
	});
	await session.send('Tracing.end');
	await complete;
}

/** Waits for the page to draw once more. */
export async function nextFrame(page: Page): Promise<void> {
	await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
}

/** Waits until the page has nothing to do. */
export async function idle(page: Page): Promise<void> {
	await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)));
}

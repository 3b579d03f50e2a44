import type { CDPSession } from '@playwright/test';

/** What of the browser's trace events is read here. */
export interface TraceEvent {
	readonly name: string;
	/** `X` for what began and ended. */
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	/** When it began, microseconds. */
	readonly ts: number;
	/** Microseconds: until it ended, and of these on a processor. */
	readonly dur?: number;
	readonly tdur?: number;
	readonly args?: { readonly name?: string };
}

/**
 * What the page's main thread did while something happened, as the browser traces it: only events
 * that began and ended.
 *
 * @param categories of the browser's trace; each costs the page some time
 */
export async function traceDuring(
	session: CDPSession,
	categories: readonly string[],
	act: () => Promise<void>,
): Promise<TraceEvent[]> {
	const events: TraceEvent[] = [];
	const collect = ({ value }: { value: unknown }) => events.push(...(value as TraceEvent[]));
	session.on('Tracing.dataCollected', collect);
	try {
		await session.send('Tracing.start', {
			transferMode: 'ReportEvents',
			traceConfig: { includedCategories: [...categories] },
		});
		await act();
		await endTracing(session);
	} finally {
		session.off('Tracing.dataCollected', collect);
	}

	const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
	const main = new Set(
		events
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(threadOf),
	);
	return events.filter((event) => event.ph === 'X' && main.has(threadOf(event)));
}

async function endTracing(session: CDPSession): Promise<void> {
	const complete = new Promise<void>((done) => {
		session.once('Tracing.tracingComplete', () => done());
	});
	await session.send('Tracing.end');
	await complete;
}

import type { CDPSession } from '@playwright/test';

/** What the browser tells of a heap; the two parts besides JavaScript's own since Chromium 133. */
interface HeapUsage {
	readonly usedSize: number;
	readonly embedderHeapUsedSize: number;
	readonly backingStorageSize: number;
}

/** What a worker answers to what it was asked. */
interface Answer {
	readonly id: number;
	readonly result: HeapUsage;
}

/** The heaps of the workers of a page, which its own does not hold. */
export class WorkerHeaps {
	readonly #session: CDPSession;
	readonly #workers = new Set<string>();
	readonly #waiting = new Map<number, (answer: Answer) => void>();
	#asked = 0;

	constructor(session: CDPSession) {
		this.#session = session;
	}

	/** Hears of every worker from now on. */
	async listen(): Promise<void> {
		const session = this.#session;
		session.on('Target.attachedToTarget', ({ sessionId }) => this.#workers.add(sessionId));
		session.on('Target.detachedFromTarget', ({ sessionId }) => this.#workers.delete(sessionId));
		session.on('Target.receivedMessageFromTarget', ({ message }) => {
			const answer = JSON.parse(message) as Answer;
			this.#waiting.get(answer.id)?.(answer);
			this.#waiting.delete(answer.id);
		});
		await session.send('Target.setAutoAttach', {
			autoAttach: true,
			waitForDebuggerOnStart: false,
			flatten: false, // Playwright would take the workers for its own otherwise
		});
	}

	/** What all of them hold after a garbage collection, bytes. */
	async used(): Promise<number> {
		let sum = 0;
		for (const worker of this.#workers) {
			await this.#ask(worker, 'HeapProfiler.collectGarbage');
			sum += bytesOf((await this.#ask(worker, 'Runtime.getHeapUsage')).result);
		}
		return sum;
	}

	async #ask(sessionId: string, method: string): Promise<Answer> {
		const id = ++this.#asked;
		const answered = new Promise<Answer>((answer) => this.#waiting.set(id, answer));
		const message = JSON.stringify({ id, method });
		await this.#session.send('Target.sendMessageToTarget', { sessionId, message });
		return answered;
	}
}

/** What a heap holds, buffers and the browser's own objects included, bytes. */
export const bytesOf = (usage: HeapUsage): number =>
	usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;

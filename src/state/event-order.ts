import { columnsInSteps, type DateColumns, type EventColumns } from '../layout/event-columns.ts';
import { laneListsInSteps, type LanedEvents, type LaneLists } from '../layout/lane-lists.ts';
import { newIndexWorker } from './index-worker.ts';
import { startedWorker, type OpenWorker } from './open-in-worker.ts';
import { runInSlices, type Pacing, type SliceOptions } from './slices.ts';

/** What the worker is asked, one thing at a time; what is not needed any more is handed over. */
export type OrderRequest =
	| { readonly type: 'order'; readonly dates: DateColumns }
	| { readonly type: 'list'; readonly events: LanedEvents; readonly laneCount: number };

/** What the worker says: once `ready`, then how far it is (0 to 1), and the result. */
export type OrderAnswer =
	| { readonly type: 'ready' }
	| { readonly type: 'progress'; readonly share: number }
	| { readonly type: 'ordered'; readonly columns: EventColumns }
	| { readonly type: 'listed'; readonly lists: LaneLists };

/** Replaced in tests. */
export interface OrderPlace {
	readonly startWorker?: () => OpenWorker;
	readonly pacing?: Pacing;
}

/** A worker has gone with what was handed over to it; from then on there is none. */
export class WorkerCrash extends Error {}

type Options = SliceOptions<number>;

/**
 * Orders very many events and sorts them into lists: in a worker, or in slices of the main thread where
 * none can start. One thing at a time: what is aborted in a worker ends with it, and the next begins
 * in another. All reject with the signal's reason
 * when it is aborted, and with `WorkerCrash`.
 */
export class EventOrder {
	readonly #startWorker: () => OpenWorker;
	#worker: Promise<OpenWorker | null> | null = null;

	constructor({ startWorker = newIndexWorker }: Pick<OrderPlace, 'startWorker'> = {}) {
		this.#startWorker = startWorker;
	}

	/** Starts the worker while something else is made ready: it takes some 20 ms. */
	start(): void {
		this.#worker ??= startedWorker(this.#startWorker);
	}

	/** As `columnsInSteps`; the dates are gone afterwards. */
	async order(dates: DateColumns, options: Options = {}): Promise<EventColumns> {
		const worker = await this.#started(options);
		if (!worker) return runInSlices(columnsInSteps(dates), options);
		const { anchors, froms, tos } = dates;
		const handedOver = [anchors.buffer, froms.buffer, tos.buffer];
		return this.#ask(worker, { type: 'order', dates }, handedOver, options, (answer) =>
			answer.type === 'ordered' ? answer.columns : null,
		);
	}

	/** As `laneListsInSteps`; the importance is gone afterwards, order and lanes are copied. */
	async list(events: LanedEvents, laneCount: number, options: Options = {}): Promise<LaneLists> {
		const worker = await this.#started(options);
		if (!worker) return runInSlices(laneListsInSteps(events, laneCount), options);
		const request = { type: 'list', events, laneCount } as const;
		return this.#ask(worker, request, [events.importance.buffer], options, (answer) =>
			answer.type === 'listed' ? answer.lists : null,
		);
	}

	/** Ends the worker, if one runs; another starts when something is asked again. */
	end(): void {
		void this.#worker?.then((worker) => worker?.terminate());
		this.#worker = null;
	}

	async #started({ signal }: Options): Promise<OpenWorker | null> {
		this.start();
		const worker = await this.#worker;
		signal?.throwIfAborted();
		return worker;
	}

	async #ask<Result>(
		worker: OpenWorker,
		request: OrderRequest,
		handedOver: ArrayBuffer[],
		{ signal, onProgress }: Options,
		resultOf: (answer: OrderAnswer) => Result | null,
	): Promise<Result> {
		const done = new AbortController();
		try {
			return await new Promise<Result>((resolve, reject) => {
				const until = { signal: done.signal };
				const crash = (event: Event) => {
					event.preventDefault();
					this.end();
					this.#worker = Promise.resolve(null);
					reject(new WorkerCrash('the worker that orders events has crashed'));
				};
				const leave = () => {
					this.end(); // at once: what is asked next must not reach this worker
					reject(signal?.reason as Error);
				};
				signal?.addEventListener('abort', leave, until);
				worker.addEventListener('error', crash, until);
				worker.addEventListener('messageerror', crash, until);
				const onanswer = ({ data }: MessageEvent<OrderAnswer>) => {
					if (data.type === 'progress') onProgress?.(data.share);
					const result = resultOf(data);
					if (result !== null) resolve(result);
				};
				worker.addEventListener('message', onanswer, until);
				worker.postMessage(request, handedOver);
			});
		} finally {
			done.abort();
		}
	}
}

import { columnsInSteps } from '../layout/event-columns.ts';
import { buffersOf, laneListsInSteps } from '../layout/lane-lists.ts';
import type { OrderAnswer, OrderRequest } from './event-order.ts';

/* Orders very many events off the main thread; see `event-order.ts`. */

const scope = self as unknown as DedicatedWorkerGlobalScope;
const answer = (message: OrderAnswer, handedOver: ArrayBuffer[] = []): void =>
	scope.postMessage(message, handedOver);

/** Often enough for a bar that moves, ms. */
const BETWEEN_REPORTS = 50;

function reported<Result>(steps: Generator<number, Result>): Result {
	let told = performance.now();
	for (;;) {
		const next = steps.next();
		if (next.done) return next.value;
		if (performance.now() - told < BETWEEN_REPORTS) continue;
		told = performance.now();
		answer({ type: 'progress', share: next.value });
	}
}

scope.addEventListener('message', ({ data }: MessageEvent<OrderRequest>) => {
	if (data.type === 'order') {
		const columns = reported(columnsInSteps(data.dates));
		const { anchors, order, times } = columns;
		answer({ type: 'ordered', columns }, [anchors.buffer, order.buffer, times.buffer]);
	} else {
		const lists = reported(laneListsInSteps(data.events, data.laneCount));
		answer({ type: 'listed', lists }, buffersOf(lists));
	}
});

answer({ type: 'ready' });

import { columnsInSteps } from '../layout/event-columns.ts';
import { buffersOf, laneListsInSteps } from '../layout/lane-lists.ts';
import type { OrderAnswer, OrderRequest } from './event-order.ts';

/** Often enough for a bar that moves, ms. */
const BETWEEN_REPORTS = 50;

/**
 * Does what the worker is asked, as it is asked (see `event-order.ts`).
 *
 * @param say posts an answer, and hands buffers over with it
 */
export function answerOrder(
	request: OrderRequest,
	say: (answer: OrderAnswer, handedOver: ArrayBuffer[]) => void,
): void {
	const reported = <Result>(steps: Generator<number, Result>): Result => {
		let told = performance.now();
		for (;;) {
			const next = steps.next();
			if (next.done) return next.value;
			if (performance.now() - told < BETWEEN_REPORTS) continue;
			told = performance.now();
			say({ type: 'progress', share: next.value }, []);
		}
	};
	if (request.type === 'order') {
		const columns = reported(columnsInSteps(request.dates));
		const { anchors, order, times } = columns;
		say({ type: 'ordered', columns }, [anchors.buffer, order.buffer, times.buffer]);
	} else {
		const lists = reported(laneListsInSteps(request.events, request.laneCount));
		say({ type: 'listed', lists }, buffersOf(lists));
	}
}

import { answerOrder } from './answer-order.ts';
import type { OrderAnswer, OrderRequest } from './event-order.ts';
import type { OpenWorker } from './open-in-worker.ts';

/**
 * A worker in the same thread: what is posted is copied or handed over as to a real one, and it answers
 * as the real one does, unless it is told to fail or to stay silent.
 */
export class TestOrderWorker extends EventTarget implements OpenWorker {
	isEnded = false;
	readonly asked: OrderRequest['type'][] = [];
	readonly #behaviour: 'works' | 'fails' | 'is silent';

	constructor(behaviour: 'works' | 'fails' | 'is silent' = 'works') {
		super();
		this.#behaviour = behaviour;
		queueMicrotask(() => this.#say({ type: 'ready' }));
	}

	postMessage(message: unknown, transfer: unknown = []): void {
		const request = structuredClone(message, {
			transfer: transfer as ArrayBuffer[],
		}) as OrderRequest;
		this.asked.push(request.type);
		if (this.#behaviour === 'is silent') return;
		queueMicrotask(() => {
			if (this.#behaviour === 'fails') this.dispatchEvent(new Event('error', { cancelable: true }));
			else answerOrder(request, (answer, handedOver) => this.#say(answer, handedOver));
		});
	}

	terminate(): void {
		this.isEnded = true;
	}

	#say(answer: OrderAnswer, transfer: ArrayBuffer[] = []): void {
		if (this.isEnded) return;
		const data = structuredClone(answer, { transfer });
		this.dispatchEvent(Object.assign(new Event('message'), { data }));
	}
}

/** As where a policy or a frame forbids workers. */
export const noWorker = (): never => {
	throw new DOMException('no workers here', 'SecurityError');
};

/** Slices that end after a step or two, without a pause. */
export function shortSlices() {
	let time = 0;
	return { now: () => (time += 4), pause: () => Promise.resolve(10) };
}

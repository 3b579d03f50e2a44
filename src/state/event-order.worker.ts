import { answerOrder } from './answer-order.ts';
import type { OrderAnswer, OrderRequest } from './event-order.ts';

/* Orders very many events off the main thread; see `event-order.ts`. */

const scope = self as unknown as DedicatedWorkerGlobalScope;
const say = (answer: OrderAnswer, handedOver: ArrayBuffer[] = []): void =>
	scope.postMessage(answer, handedOver);

scope.addEventListener('message', ({ data }: MessageEvent<OrderRequest>) => answerOrder(data, say));

say({ type: 'ready' });

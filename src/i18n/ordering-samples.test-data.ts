import type { OrderingMessages } from './messages/ordering.ts';
import type { Samples } from './sample-arguments.test-data.ts';

/** Arguments with which the tests call every message about ordering that is a function. */
export const ORDERING_SAMPLES: Samples<OrderingMessages> = { share: [[0], [0.404], [1]] };

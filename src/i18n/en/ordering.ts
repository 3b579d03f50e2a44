import type { OrderingMessages } from '../messages/ordering.ts';
import { digits } from './words.ts';

export const ordering: OrderingMessages = {
	now: 'Putting events in order',
	share: (share) => `Putting events in order: ${digits(Math.round(share * 100))}%`,
	cancel: 'Cancel',
};

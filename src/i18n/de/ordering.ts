import type { OrderingMessages } from '../messages/ordering.ts';
import { digits } from './words.ts';

export const ordering: OrderingMessages = {
	now: 'Ereignisse werden geordnet',
	share: (share) => `Ereignisse werden geordnet: ${digits(Math.round(share * 100))} %`,
	cancel: 'Abbrechen',
};

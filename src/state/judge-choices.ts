import type { TimelineEvent } from '../dataset/compiled.ts';
import type { Status } from '../dataset/vocabulary.ts';
import { STATUS_ORDER } from '../i18n/status-order.ts';

/** Words for what was announced; they fit nothing else. */
const OF_PLANS: ReadonlySet<Status> = new Set(['planned', 'unfulfilled']);

/**
 * The words among which a class chooses when it judges an event. Which of them there are follows from
 * the accounts that it sees, so that none is given away by the choice itself.
 */
export function judgeChoices({ accounts }: Pick<TimelineEvent, 'accounts'>): readonly Status[] {
	const announced = accounts.some(({ stance }) => stance === 'announces');
	return announced ? STATUS_ORDER : STATUS_ORDER.filter((status) => !OF_PLANS.has(status));
}

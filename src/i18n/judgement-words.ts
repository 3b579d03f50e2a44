import type { TimelineEvent } from '../dataset/compiled.ts';
import { isSaid } from '../dataset/is-said.ts';
import type { StageWords } from './messages/words.ts';

/** An event, today or on a day, as far as its judgement goes. */
type Judged = Pick<TimelineEvent, 'status' | 'basis' | 'related' | 'later'>;

/**
 * What an event counts as, in a word or two: "bestätigt", "als Aussage bestätigt"; and that it became
 * known later, where it did.
 */
export function statusWords(event: Judged, { judgement, later }: StageWords): string {
	const status = judgement(event.status, null, isSaid(event));
	return event.later ? `${status}, ${later}` : status;
}

/** What an event counts as and on what that rests: "bestätigt, zwei unabhängige Ursprünge". */
export function judgementWords(event: Judged, { judgement }: StageWords): string {
	return judgement(event.status, event.basis, isSaid(event));
}

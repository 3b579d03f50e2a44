import type { Account, Dataset, TimelineEvent } from '../../dataset/compiled.ts';
import { daysOf } from '../../dataset/publicity.ts';
import type { AsOfMessages } from '../../i18n/messages/as-of.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';
import { dayPhrase } from '../../time/day-in-words.ts';
import { distanceBetween, type Distance } from '../../time/distance.ts';
import type { Language } from '../../time/time-span.ts';
import type { EpochMs } from '../../time/units.ts';
import { firstTold, sidesOf } from './known-then.ts';

/** What a reader sees of an event on a day, in a sentence. */
export function eventSentence(
	event: TimelineEvent,
	dataset: Dataset,
	day: EpochMs,
	messages: AsOfMessages,
	language: Language,
): string {
	const phrase = dayPhrase(day, language);
	if (event.later) return messages.notYetKnown(phrase);
	const first = firstTold(event);
	const apart = first && sinceAccount(first.account, day);
	const since = first && apart ? messages.since(apart, first.as) : null;
	return messages.event(phrase, since, sidesOf(event, dataset));
}

/** How long before a day an account became public, as far as that is known. */
function sinceAccount(account: Account, day: EpochMs): Distance | 'same-day' | null {
	const told = daysOf(account);
	if (told === null) return null;
	const { first, last, vague } = told;
	if (first === day && last === day && !vague) return 'same-day';
	return distanceBetween(told, { first: day, last: day, vague: false });
}

/** What a reader sees of the whole on a day, in a sentence or two. */
export function wholeSentence(
	explore: ExploreState,
	day: EpochMs,
	messages: AsOfMessages,
	language: Language,
): string {
	const known = knownOf(explore);
	const sentence = messages.whole(dayPhrase(day, language), known, explore.outlines.length);
	return explore.later ? `${sentence} ${messages.laterShown}` : sentence;
}

/** How many events are known on the day shown. */
export const knownOf = ({ dataset }: ExploreState): number =>
	dataset.events.filter(({ later }) => !later).length;

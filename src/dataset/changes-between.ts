import type { EpochMs } from '../time/units.ts';
import type { Account, Assessment, Dataset, EventDate, TimelineEvent } from './compiled.ts';
import { eventOnDay, type EventOnDay } from './status-on-day.ts';
import type { Status } from './vocabulary.ts';

/** A compiled event as it stood at the end of a day. */
export type CompiledOnDay = EventOnDay<string, EventDate, Account, Assessment>;

/** A judgement that gave an event another status. */
export interface StatusStep {
	/** The status until then; null where nobody had judged it. */
	readonly from: Status | null;
	readonly assessment: Assessment;
	/**
	 * The accounts that brought it about: those on which the judgement rests and which became public
	 * since the one before; all on which it rests where none did.
	 */
	readonly causes: readonly Account[];
}

/** An event that nobody knew of on the first day and somebody did on the second. */
export interface Appeared {
	readonly id: string;
	readonly chapter: string;
	/** The day from which it was known, UTC midnight. */
	readonly on: EpochMs;
	/** The accounts of that day, by which it became known. */
	readonly by: readonly Account[];
	readonly now: CompiledOnDay;
	readonly related: TimelineEvent['related'];
	/** How its status came about since. */
	readonly steps: readonly StatusStep[];
}

/** An event, known on both days, whose status changed between them, be it to and fro. */
export interface Restatused {
	readonly id: string;
	readonly chapter: string;
	/** The day of the first step, UTC midnight. */
	readonly on: EpochMs;
	readonly from: Status | null;
	readonly now: CompiledOnDay;
	readonly related: TimelineEvent['related'];
	readonly steps: readonly StatusStep[];
}

/** An event, known on both days, that has another title on the second. */
export interface Retitled {
	readonly id: string;
	readonly chapter: string;
	/** The day on which `because` became public, UTC midnight. */
	readonly on: EpochMs;
	readonly from: string;
	readonly now: CompiledOnDay;
	readonly related: TimelineEvent['related'];
	/** The account since which it is told so. */
	readonly because: Account;
}

/** What somebody who knew all on one day learned until another; each list in the order of `on`. */
export interface Changes {
	readonly appeared: readonly Appeared[];
	readonly restatused: readonly Restatused[];
	readonly retitled: readonly Retitled[];
}

/**
 * What changed from the end of day `a` to the end of day `b`. Nothing that became public after `b` is
 * in it. From `a` to `c` appears what appears from `a` to `b` and from `b` to `c`; the same holds for
 * the steps of each event.
 *
 * @param a UTC midnight
 * @param b UTC midnight; before `a` or the same day, nothing changed
 */
export function changesBetween(
	{ events }: Pick<Dataset, 'events'>,
	a: EpochMs,
	b: EpochMs,
): Changes {
	const appeared: Appeared[] = [];
	const restatused: Restatused[] = [];
	const retitled: Retitled[] = [];
	for (const event of a < b ? events : []) {
		const now = eventOnDay<string, EventDate, Account, Assessment>(event, b);
		const [first] = now?.accounts ?? [];
		if (!now || !first) continue;
		const { id, chapter, related } = event;
		const before = eventOnDay<string, EventDate, Account, Assessment>(event, a);
		if (before === null) {
			const on = first.known;
			const by = now.accounts.filter(({ known }) => known === on);
			appeared.push({ id, chapter, related, on, by, now, steps: stepsOf(event, -Infinity, b) });
			continue;
		}
		const steps = stepsOf(event, a, b);
		const [step] = steps;
		if (step) {
			const on = step.assessment.known;
			restatused.push({ id, chapter, related, on, from: before.status, now, steps });
		}
		const because = now.accounts.findLast(({ title }) => title !== undefined);
		if (because && now.title !== before.title) {
			retitled.push({ id, chapter, related, on: because.known, from: before.title, now, because });
		}
	}
	return {
		appeared: inTimeOrder(appeared),
		restatused: inTimeOrder(restatused),
		retitled: inTimeOrder(retitled),
	};
}

/** The changes of status after day `a` and up to day `b`. */
function stepsOf({ accounts, assessments }: TimelineEvent, a: number, b: EpochMs): StatusStep[] {
	const steps: StatusStep[] = [];
	let before: Assessment | null = null;
	for (const assessment of assessments) {
		if (assessment.known > b) break;
		const from: Status | null = before?.status ?? null;
		if (assessment.known > a && assessment.status !== from) {
			const reasons = accounts.filter(
				({ id, known }) => known <= b && assessment.because.includes(id),
			);
			const since: number = before?.known ?? -Infinity;
			const news = reasons.filter(({ known }) => known > since);
			steps.push({ from, assessment, causes: news.length > 0 ? news : reasons });
		}
		before = assessment;
	}
	return steps;
}

/** Ties stay in the order of the events, which is that of time. */
function inTimeOrder<T extends { readonly on: EpochMs }>(changes: readonly T[]): readonly T[] {
	return changes.toSorted((one, other) => one.on - other.on);
}

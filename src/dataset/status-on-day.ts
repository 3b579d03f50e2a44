import type { EpochMs } from '../time/units.ts';
import type { Basis, Status } from './vocabulary.ts';

/** An account as far as the state of its event on a day depends on it. */
export interface Telling<Text, When> {
	/** The day from which it counts as known, UTC midnight. */
	readonly known: EpochMs;
	readonly title?: Text;
	readonly summary?: Text;
	readonly date?: When;
}

/** An assessment as far as the state of its event on a day depends on it. */
export interface Judging {
	/** UTC midnight of its day. */
	readonly known: EpochMs;
	readonly status: Status;
	readonly basis: Basis;
}

/**
 * An event with its history: compiled (`TimelineEvent`), or what the checks make of the authoring
 * form. Accounts and assessments are in the order of their days, ties as in the file.
 */
export interface ToldEvent<Text, When, A extends Telling<Text, When>, J extends Judging> {
	/** As known today. */
	readonly title: Text;
	readonly summary: Text;
	readonly date: When;
	readonly accounts: readonly A[];
	readonly assessments: readonly J[];
}

/** An event as it stood on a day. */
export interface EventOnDay<Text, When, A, J> {
	/** Null where the editors had not judged it yet. */
	readonly status: Status | null;
	readonly basis: Basis | null;
	readonly title: Text;
	readonly summary: Text;
	readonly date: When;
	/** What had been said of it up to that day. */
	readonly accounts: readonly A[];
	/** What the editors had made of it up to that day; the last is in effect. */
	readonly assessments: readonly J[];
}

/**
 * An event as it stood at the end of a day (DATASET.md, "On a day D"): it is known by its accounts up
 * to that day; its status is that of the last assessment; its title, summary and date are each those
 * of the last account that carries them, else today's.
 *
 * @param day UTC midnight of the day (`dayOf`)
 * @returns null while no account is known: not yet known
 */
export function eventOnDay<Text, When, A extends Telling<Text, When>, J extends Judging>(
	event: ToldEvent<Text, When, A, J>,
	day: EpochMs,
): EventOnDay<Text, When, A, J> | null {
	const accounts = event.accounts.filter(({ known }) => known <= day);
	if (accounts.length === 0) return null;
	const assessments = event.assessments.filter(({ known }) => known <= day);
	const judged = assessments.at(-1);
	return {
		status: judged?.status ?? null,
		basis: judged?.basis ?? null,
		title: accounts.findLast(({ title }) => title !== undefined)?.title ?? event.title,
		summary: accounts.findLast(({ summary }) => summary !== undefined)?.summary ?? event.summary,
		date: accounts.findLast(({ date }) => date !== undefined)?.date ?? event.date,
		accounts,
		assessments,
	};
}

import { bookOf, type Book } from '../dataset/book.ts';
import type { Account, Actor, Dataset, Source, TimelineEvent } from '../dataset/compiled.ts';
import { datasetOnDay } from '../dataset/dataset-on-day.ts';
import { citedFor } from '../dataset/origins.ts';
import { waysFrom } from '../dataset/source-register.ts';
import type { StoryStep } from './story.ts';

/** A source of an event, to be examined. */
export interface SourceCard {
	readonly source: Source;
	/** As it was told on the day of the step. */
	readonly event: TimelineEvent;
	/** The accounts that stand in the source. */
	readonly accounts: readonly Account[];
	/** The other accounts of the same event, known by that day. */
	readonly others: readonly Account[];
}

/** The sources of the event of a step, each once, in the order in which its accounts name them. */
export function sourceCards(whole: Dataset, step: StoryStep): readonly SourceCard[] {
	const { events } = step.asOf === null ? whole : datasetOnDay(whole, step.asOf).dataset;
	const event = events.find(({ id }) => id === step.event);
	if (event === undefined) return [];
	const sources = new Map(whole.sources.map((source) => [source.id, source]));
	const named = new Set(event.accounts.flatMap((account) => account.sources.map(({ id }) => id)));
	return [...named].flatMap((id) => {
		const source = sources.get(id);
		if (source === undefined) return [];
		const isHere = (account: Account) => account.sources.some((one) => one.id === id);
		return [
			{
				source,
				event,
				accounts: event.accounts.filter(isHere),
				others: event.accounts.filter((account) => !isHere(account)),
			},
		];
	});
}

/** A way by which a source has what it says: ids from the nearest to the end. */
type Way = readonly string[];

/** On whose word a source rests in an event. */
export interface WordOfSource {
	/** Ways along what it cites, as far as they bear on its accounts; none where it cites nobody. */
	readonly ways: readonly Way[];
	/** Ids of the speakers of its accounts. */
	readonly speakers: readonly string[];
	/** Ids of all who speak: the speakers, and those at the ends of the ways. */
	readonly speaking: readonly string[];
	/** It is the record itself. */
	readonly isRecord: boolean;
}

/** On whose word a source rests in the accounts that stand in it (DATASET.md, "Origins"). */
export function wordOf({ source, accounts }: SourceCard, whole: Dataset): WordOfSource {
	const book: Book = bookOf(whole);
	const near = new Set(accounts.flatMap((account) => citedFor(source.cites, account)));
	const ways = waysFrom(source.id, book).filter(
		([first]) => first !== undefined && near.has(first),
	);
	const speakers = [...new Set(accounts.flatMap(({ by }) => by))];
	const ends = ways.flatMap((way) => way.at(-1) ?? []).filter((id) => book.actors.has(id));
	return {
		ways,
		speakers,
		speaking: [...new Set([...speakers, ...ends])],
		isRecord: source.kind === 'primary' && source.cites.length === 0,
	};
}

/** What those stand to gain who speak in a source, and those for whom they speak. */
export interface Interests {
	readonly told: readonly Actor[];
	/** Of these the dataset tells no interest. */
	readonly open: readonly Actor[];
}

/** The interests of some speakers and of their parties, each actor once; unnamed ones have none to tell. */
export function interestsOf(speaking: readonly string[], whole: Dataset): Interests {
	const actors = new Map(whole.actors.map((actor) => [actor.id, actor]));
	const all = new Set(speaking.flatMap((id) => [id, actors.get(id)?.party ?? id]));
	const known = [...all].flatMap((id) => actors.get(id) ?? []);
	const told = known.filter(({ interest }) => interest !== undefined);
	const covered = new Set(told.map(({ id }) => id));
	return {
		told,
		open: known.filter(
			({ id, party, interest }) =>
				interest === undefined && speaking.includes(id) && !covered.has(party),
		),
	};
}

import MiniSearch from 'minisearch';
import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { fold, foldings } from './fold.ts';
import { runInSlices, type SliceOptions } from './slices.ts';

/** Finds the ids of the events that a query matches, best first, ties in time order. */
export type Search = (query: string) => readonly string[];

/** Where words are looked for, and what finding them there is worth. */
const FIELDS = {
	title: 6,
	names: 3,
	places: 3,
	summary: 2,
	date: 1,
	groups: 1,
	accounts: 1,
	sources: 1,
} as const;
type Field = keyof typeof FIELDS;

/** From this length on a word may be off by one letter. */
const FUZZY_FROM = 5;

/**
 * Makes the index of a dataset: its events by title, summary, date, names and other spellings of
 * actors and places, chapter and kind, what the accounts say and how they told it then, titles and
 * publishers of sources.
 *
 * All words of a query must occur, somewhere in the event; the beginning of a word is enough, marks
 * and case do not matter, and words of five letters or more may be off by one. A query without words
 * finds nothing.
 *
 * The index of a thousand events takes about a second, so it is made in slices. The module brings
 * MiniSearch along: `import()` it when a reader first searches.
 *
 * Rejects with the signal's reason when it is aborted.
 */
export async function createSearch(
	dataset: Dataset,
	options: Pick<SliceOptions<void>, 'signal' | 'pacing'> = {},
): Promise<Search> {
	const textsOf = eventTexts(dataset);
	const folded = remembered(foldings);
	const index = new MiniSearch<TimelineEvent>({
		fields: Object.keys(FIELDS),
		extractField: (event, field) =>
			field === 'id' ? event.id : textsOf[field as Field](event).join('\n'),
		tokenize: wordsToIndex,
		processTerm: folded,
		searchOptions: {
			tokenize: wordsOf,
			processTerm: fold,
			combineWith: 'AND',
			prefix: true,
			fuzzy: (word) => (word.length >= FUZZY_FROM && !/\p{N}/u.test(word) ? 1 : false),
			weights: { prefix: 0.6, fuzzy: 0.2 },
			boost: FIELDS,
			boostDocument: (id) => 1 + (importance.get(id as string) ?? 0) / 10,
		},
	});
	const importance = new Map(dataset.events.map((event) => [event.id, event.importance]));
	const position = new Map(dataset.events.map(({ id }, i) => [id, i]));
	await runInSlices(addEach(index, dataset.events), options);

	return (query) =>
		index
			.search(query)
			.map(({ id, score }) => ({ id: id as string, score }))
			.sort((a, b) => b.score - a.score || (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0))
			.map(({ id }) => id);
}

function* addEach<Item>(index: MiniSearch<Item>, items: readonly Item[]): Generator<void, void> {
	for (const item of items) {
		index.add(item);
		yield;
	}
}

/** What is indexed of an event, by field. */
function eventTexts(dataset: Dataset): Record<Field, (event: TimelineEvent) => string[]> {
	const actors = spellings(dataset.actors);
	const places = spellings(dataset.places);
	const sources = new Map(
		dataset.sources.map(({ id, title, publisher }) => [id, [title, publisher]] as const),
	);
	const groups = new Map<string, string>([
		...dataset.chapters.map(({ id, title }) => [`chapter ${id}`, title] as const),
		...dataset.kinds.map(({ id, name }) => [`kind ${id}`, name] as const),
	]);
	/** Each record once, however often the event names it: a name is no truer for being repeated. */
	const named = (ids: readonly string[], texts: ReadonlyMap<string, readonly string[]>) =>
		[...new Set(ids)].flatMap((id) => texts.get(id) ?? []);

	return {
		title: ({ title }) => [title],
		summary: ({ summary }) => [summary],
		date: ({ date }) => [date.heading],
		names: (event) =>
			named(
				[
					...event.actors,
					...event.concerned,
					...event.accounts.flatMap(({ by, via }) => [...by, ...via]),
				],
				actors,
			),
		places: (event) => named(event.places, places),
		groups: ({ chapter, kind }) =>
			[`chapter ${chapter}`, `kind ${kind}`].flatMap((id) => groups.get(id) ?? []),
		accounts: ({ accounts }) =>
			accounts.flatMap(({ note, title, summary }) => [note, title ?? '', summary ?? '']),
		sources: ({ accounts }) =>
			named(
				accounts.flatMap((account) => account.sources.map(({ id }) => id)),
				sources,
			),
	};
}

/** Names and other spellings by id. */
function spellings(
	records: readonly { id: string; name: string; aliases: readonly string[] }[],
): ReadonlyMap<string, readonly string[]> {
	return new Map(records.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
}

/** The words of a text: what stands between spaces, signs and symbols; "10.000" is one. */
function wordsOf(text: string): string[] {
	const words = text.replace(/(?<=\p{N})[.,\u00A0\u202F](?=\p{N}{3}(?!\p{N}))/gu, '');
	return words.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

/** As `wordsOf`, and compounds also in one: "Son-hui" as "Son", "hui" and "Sonhui". */
function wordsToIndex(text: string): string[] {
	const compounds = text.match(/[\p{L}\p{N}\p{M}]+(?:[-‐‑'’ʼ][\p{L}\p{N}\p{M}]+)+/gu) ?? [];
	return [...wordsOf(text), ...compounds.map((compound) => wordsOf(compound).join(''))];
}

/** A function of words that is asked for the same ones again and again. */
function remembered(of: (word: string) => string[]): (word: string) => string[] {
	const known = new Map<string, string[]>();
	return (word) => {
		const before = known.get(word);
		if (before) return before;
		const result = of(word);
		known.set(word, result);
		return result;
	};
}

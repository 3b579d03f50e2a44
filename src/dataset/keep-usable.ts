import type { Draft, Entry } from './draft.ts';
import type { Finding, Report } from './fault.ts';
import type { JsonPath } from './json-path.ts';
import type {
	AuthoredAccount,
	AuthoredActor,
	AuthoredDataset,
	AuthoredEra,
	AuthoredEvent,
	AuthoredSource,
	AuthoredTour,
} from './schema.ts';

/**
 * What can be shown of a draft: its faultless events, with the records they need.
 *
 * Other records stay unless they cannot be used (wrong shape, an id that is taken, a blocked host);
 * a missing translation in the name of an actor hides nothing. An event that needs a record that
 * cannot be used is left out, which is reported. References to events that are not shown are dropped,
 * so that one broken event takes no other with it; so are steps of tours that have nothing to show.
 *
 * @returns null if the head cannot be read
 */
export function keepUsable(
	draft: Draft,
	findings: readonly Finding[],
	report: Report,
): AuthoredDataset | null {
	const head = draft.head.record;
	const faults = findings.filter(({ severity }) => severity !== 'warning');
	const faulty = recordsWith(faults);
	const unusable = recordsWith(faults.filter(({ code }) => UNUSABLE.has(code)));
	const usable = <T>(entries: readonly Entry<T>[]): T[] =>
		entries.flatMap(({ record, path }) =>
			record === null || unusable.has(recordKey(path)) ? [] : [record],
		);
	if (!head) return null;

	const kinds = usable(draft.kinds);
	const chapters = usable(draft.chapters);
	const actors = usable(draft.actors);
	const places = usable(draft.places);
	const sources = usable(draft.sources);
	const kept: Kept = {
		kind: idsOf(kinds),
		chapter: idsOf(chapters),
		actor: idsOf(actors),
		place: idsOf(places),
		source: idsOf(sources),
	};
	const sound = draft.events.filter(({ path }) => !faulty.has(recordKey(path)));
	const events = sound.flatMap(({ record, path }) => {
		if (!record) return [];
		const missing = missingFor(record, kept);
		if (!missing) return [record];
		report({
			code: 'left-out',
			path,
			message: `the event is left out, as the ${missing.kind} "${missing.id}" has faults`,
			remedy: `correct the ${missing.kind}`,
		});
		return [];
	});
	const shown = idsOf(events);
	return {
		...head,
		kinds,
		changes: usable(draft.changes).map((change) => ({
			...change,
			events: change.events.filter((id) => shown.has(id)),
		})),
		chapters,
		eras: usable(draft.eras).map((era) => pruneEra(era, kept.chapter, shown)),
		actors: actors.map((actor) => pruneActor(actor, kept.actor)),
		places,
		sources: sources.map((source) => pruneSource(source, kept)),
		events: events.map((event) => pruneEvent(event, shown)),
		tours: draft.tours.flatMap((entry) =>
			usable([entry])
				.map((tour) => pruneTour(tour, shown, stepsTooEarly(entry, findings)))
				.filter(({ steps }) => steps.length > 0),
		),
	};
}

const UNUSABLE: ReadonlySet<string> = new Set(['shape', 'duplicate-id', 'blocked-host']);

/** The steps of a tour that would show a day on which their event was not known yet. */
function stepsTooEarly(
	{ path: [list, index] }: Entry<AuthoredTour>,
	findings: readonly Finding[],
): ReadonlySet<unknown> {
	return new Set(
		findings
			.filter(
				({ code, path }) => code === 'step-too-early' && path[0] === list && path[1] === index,
			)
			.map(({ path }) => path[3]),
	);
}

/** The ids of the records that stay, by kind; events not among them. */
type Kept = Readonly<
	Record<'kind' | 'chapter' | 'actor' | 'place' | 'source', ReadonlySet<string>>
>;

/** The first record that an event needs and that is not there. */
function missingFor(event: AuthoredEvent, kept: Kept): { kind: keyof Kept; id: string } | null {
	const needed: Record<keyof Kept, readonly string[]> = {
		chapter: [event.chapter],
		kind: [event.kind],
		actor: [
			...event.actors,
			...(event.concerned ?? []),
			...event.accounts.flatMap(({ by, via }) => [...by, ...(via ?? [])]),
		],
		place: event.places,
		source: event.accounts.flatMap(({ sources }) => sources.map(({ id }) => id)),
	};
	for (const kind of Object.keys(needed) as (keyof Kept)[]) {
		const id = needed[kind].find((one) => !kept[kind].has(one));
		if (id !== undefined) return { kind, id };
	}
	return null;
}

function pruneEra(
	{ chapter, ...era }: AuthoredEra,
	chapters: ReadonlySet<string>,
	events: ReadonlySet<string>,
): AuthoredEra {
	return {
		...era,
		...(chapter !== undefined && chapters.has(chapter) && { chapter }),
		events: era.events.filter((id) => events.has(id)),
	};
}

function pruneTour(
	{ steps, ...tour }: AuthoredTour,
	events: ReadonlySet<string>,
	tooEarly: ReadonlySet<unknown>,
): AuthoredTour {
	return {
		...tour,
		steps: steps.filter(({ event }, index) => events.has(event) && !tooEarly.has(index)),
	};
}

function pruneActor(
	{ party, ...actor }: AuthoredActor,
	actors: ReadonlySet<string>,
): AuthoredActor {
	return { ...actor, ...(party !== undefined && actors.has(party) && { party }) };
}

function pruneSource({ cites, ...source }: AuthoredSource, kept: Kept): AuthoredSource {
	if (!cites) return source;
	return { ...source, cites: cites.filter((id) => kept.source.has(id) || kept.actor.has(id)) };
}

function pruneEvent(
	{ related, accounts, ...event }: AuthoredEvent,
	events: ReadonlySet<string>,
): AuthoredEvent {
	return {
		...event,
		accounts: accounts.map((account) => pruneAccount(account, event.id, events)),
		...(related && {
			related: related.filter(({ id }) => id !== event.id && events.has(id)),
		}),
	};
}

function pruneAccount(
	{ statement, ...account }: AuthoredAccount,
	own: string,
	events: ReadonlySet<string>,
): AuthoredAccount {
	const elsewhere = statement !== undefined && statement !== own && events.has(statement);
	return { ...account, ...(elsewhere && { statement }) };
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
	return new Set(records.map(({ id }) => id));
}

function recordsWith(findings: readonly Finding[]): ReadonlySet<string> {
	return new Set(findings.map(({ path }) => recordKey(path)));
}

/** List and index of the record in which a path lies. */
function recordKey(path: JsonPath): string {
	return `${path[0]} ${path[1]}`;
}

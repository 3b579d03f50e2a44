import type {
	AuthoredAccount,
	AuthoredDataset,
	AuthoredEra,
	AuthoredEvent,
	LocalizedText,
} from '../schema.ts';

/**
 * Some events of a dataset with all that they refer to, and nothing else: a dataset in the joined
 * form that passes the same checks. Links to events that are left out are taken away; an era stays
 * with one of its events, a tour only with all of them, a change with one of the events that it
 * names (one that names none is of the whole and stays). The span shown first is left out, as the
 * events may lie elsewhere.
 *
 * @param note what the file is, by language, after the description of the whole
 */
export function excerptOf(
	authored: AuthoredDataset,
	ids: ReadonlySet<string>,
	note: (language: string) => string,
): AuthoredDataset {
	const events = authored.events
		.filter(({ id }) => ids.has(id))
		.map((event) => withoutOthers(event, ids));
	const kept = new Set(events.map(({ id }) => id));
	const among = (of: readonly string[]) => of.filter((id) => kept.has(id));

	const chapters = new Set(events.map(({ chapter }) => chapter));
	const kinds = new Set(events.map(({ kind }) => kind));
	const places = new Set(events.flatMap((event) => event.places));
	const { sources, actors } = referredTo(authored, events);
	const { opens: _opens, ...head } = authored;
	return {
		...head,
		description: withNote(authored.description, note),
		kinds: authored.kinds.filter(({ id }) => kinds.has(id)),
		chapters: authored.chapters.filter(({ id }) => chapters.has(id)),
		eras: authored.eras.flatMap((era): AuthoredEra[] => {
			const restsOn = among(era.events);
			if (restsOn.length === 0) return [];
			const { chapter, ...rest } = era;
			const behind = chapter !== undefined && chapters.has(chapter) ? { chapter } : {};
			return [{ ...rest, ...behind, events: restsOn }];
		}),
		actors: authored.actors.filter(({ id }) => actors.has(id)),
		places: authored.places.filter(({ id }) => places.has(id)),
		sources: authored.sources.filter(({ id }) => sources.has(id)),
		events,
		tours: authored.tours.filter(({ steps }) => steps.every(({ event }) => kept.has(event))),
		changes: authored.changes.flatMap((change) => {
			const named = among(change.events);
			return change.events.length === 0 || named.length > 0 ? [{ ...change, events: named }] : [];
		}),
	};
}

function withoutOthers(event: AuthoredEvent, ids: ReadonlySet<string>): AuthoredEvent {
	const { related = [], ...rest } = event;
	const links = related.filter(({ id }) => ids.has(id));
	return {
		...rest,
		accounts: event.accounts.map((account): AuthoredAccount => {
			if (account.statement === undefined || ids.has(account.statement)) return account;
			const { statement: _statement, ...other } = account;
			return other;
		}),
		...(links.length > 0 && { related: links }),
	};
}

/**
 * The sources that events name and those from which these have it; the actors who act, speak or are
 * cited, and those for whom they speak.
 */
function referredTo(authored: AuthoredDataset, events: readonly AuthoredEvent[]) {
	const cites = new Map(authored.sources.map((source) => [source.id, source.cites ?? []]));
	const accounts = events.flatMap((event) => event.accounts);
	const sources = reached(
		accounts.flatMap((account) => account.sources.map(({ id }) => id)),
		(id) => cites.get(id)?.filter((cited) => cites.has(cited)) ?? [],
	);
	const parties = new Map(authored.actors.map(({ id, party }) => [id, party]));
	const actors = reached(
		[
			...events.flatMap((event) => [...event.actors, ...(event.concerned ?? [])]),
			...accounts.flatMap(({ by, via = [] }) => [...by, ...via]),
			...[...sources].flatMap((id) => cites.get(id) ?? []),
		],
		(id) => parties.get(id) ?? [],
	);
	return { sources, actors };
}

/** All ids that some lead to, with these themselves. */
function reached(
	from: readonly string[],
	next: (id: string) => string | readonly string[],
): ReadonlySet<string> {
	const found = new Set<string>();
	const waiting = [...from];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		waiting.push(...[next(id)].flat());
	}
	return found;
}

function withNote(text: LocalizedText, note: (language: string) => string): LocalizedText {
	return Object.fromEntries(
		Object.entries(text).map(([language, said]) => [language, `${said} ${note(language)}`]),
	);
}

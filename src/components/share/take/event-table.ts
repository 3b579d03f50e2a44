import type { Dataset, TimelineEvent } from '../../../dataset/compiled.ts';
import { eventHeading } from '../../../i18n/event-heading.ts';
import type { Words } from '../../../i18n/messages/words.ts';
import type { Language } from '../../../time/time-span.ts';
import { directoryOf, namesOf } from '../../reading/directory.ts';

/** What the rows of tables are written with. */
export interface TableWriting {
	/** The dataset on the day shown. */
	readonly dataset: Dataset;
	readonly words: Words;
	readonly language: Language;
	/** The permanent address of an event; null where none leads to it. */
	readonly address: (id: string) => string | null;
}

/** Between several values in a cell; no name and no address has it. */
export const LIST_SEPARATOR = ' | ';

/** The columns, by names that stay the same in every language, so that scripts can rely on them. */
const COLUMNS = [
	'id',
	'date',
	'date_text',
	'title',
	'summary',
	'status',
	'basis',
	'chapter',
	'kind',
	'actors',
	'places',
	'accounts',
	'sources',
	'origins',
	'unknown_origins',
	'address',
] as const;

/** A table with a row for each event, the names of the columns first. */
export function eventTable(
	events: readonly TimelineEvent[],
	writing: TableWriting,
): readonly (readonly string[])[] {
	return [COLUMNS, ...events.map((event) => eventRow(event, writing))];
}

function eventRow(
	event: TimelineEvent,
	{ dataset, words, language, address }: TableWriting,
): readonly string[] {
	const directory = directoryOf(dataset);
	const list = (names: readonly string[]) => names.join(LIST_SEPARATOR);
	const row: Readonly<Record<(typeof COLUMNS)[number], string>> = {
		id: event.id,
		date: event.date.span.edtf,
		date_text: eventHeading(event.date, { zone: dataset.zone, offset: null }, language),
		title: event.title,
		summary: event.summary,
		status: event.status === null ? words.noStatus : words.status[event.status].word,
		basis: event.basis === null ? '' : words.basis[event.basis],
		chapter: directory.chapters.get(event.chapter)?.title ?? '',
		kind: dataset.kinds.find(({ id }) => id === event.kind)?.name ?? '',
		actors: list(namesOf(event.actors, directory)),
		places: list(event.places.flatMap((id) => directory.places.get(id)?.name ?? [])),
		accounts: String(event.accounts.length),
		sources: String(event.origins.sources),
		origins: list(namesOf(event.origins.known, directory)),
		unknown_origins: String(event.origins.unknown),
		address: address(event.id) ?? '',
	};
	return COLUMNS.map((column) => row[column]);
}

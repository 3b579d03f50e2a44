import type { Account, TimelineEvent } from '../../../dataset/compiled.ts';
import type { ShareCiteMessages } from '../../../i18n/messages/share/cite.ts';
import { directoryOf, namesOf, verbNumber } from '../../reading/directory.ts';
import { webAddress } from '../../reading/web-address.ts';
import { sourceText } from './citation.ts';
import { LIST_SEPARATOR, type TableWriting } from './event-table.ts';

/** The columns; `event` and `statement` are ids of events. */
const COLUMNS = [
	'event',
	'event_title',
	'account',
	'date',
	'date_text',
	'speakers',
	'stance',
	'via',
	'note',
	'statement',
	'source_ids',
	'sources',
	'source_addresses',
	'address',
] as const;

/** A table with a row for each account of some events, with the sources in which it stands. */
export function accountTable(
	events: readonly TimelineEvent[],
	writing: TableWriting,
	texts: Pick<ShareCiteMessages, 'source'>,
): readonly (readonly string[])[] {
	return [
		COLUMNS,
		...events.flatMap((event) =>
			event.accounts.map((account) => accountRow(event, account, writing, texts)),
		),
	];
}

function accountRow(
	event: TimelineEvent,
	account: Account,
	{ dataset, words, address }: TableWriting,
	texts: Pick<ShareCiteMessages, 'source'>,
): readonly string[] {
	const directory = directoryOf(dataset);
	const list = (values: readonly string[]) => values.join(LIST_SEPARATOR);
	const sources = account.sources.flatMap(({ id }) => directory.sources.get(id) ?? []);
	const row: Readonly<Record<(typeof COLUMNS)[number], string>> = {
		event: event.id,
		event_title: event.title,
		account: account.id,
		date: account.on.span.edtf,
		date_text: account.on.heading,
		speakers: list(namesOf(account.by, directory)),
		stance: words.stance(account.stance, verbNumber(account.by, directory)),
		via: list(namesOf(account.via, directory)),
		note: account.note,
		statement: account.statement ?? '',
		source_ids: list(sources.map(({ id }) => id)),
		sources: list(sources.map((source) => sourceText({ ...source, url: null }, texts))),
		source_addresses: list(sources.flatMap(({ url }) => webAddress(url) ?? [])),
		address: address(event.id) ?? '',
	};
	return COLUMNS.map((column) => row[column]);
}

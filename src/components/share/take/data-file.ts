import { isoOf } from '../../../dataset/calendar-day.ts';
import type { TimelineEvent } from '../../../dataset/compiled.ts';
import { csv } from '../../../dataset/export/csv.ts';
import { excerptNote } from '../../../i18n/excerpt-note.ts';
import type { ShareMessages } from '../../../i18n/messages/share.ts';
import type { Dataset } from '../../../dataset/compiled.ts';
import type { ShareSubject } from '../share-subject.ts';
import { accountTable } from './account-table.ts';
import { eventCalendar } from './event-calendar.ts';
import { eventTable, type TableWriting } from './event-table.ts';
import { originsOf } from './source-origins.ts';

/** The kinds of files, in the order of the choice. */
export const DATA_FORMATS = {
	events: { extension: '.csv', type: 'text/csv', name: [] },
	accounts: { extension: '.csv', type: 'text/csv', name: ['accounts'] },
	json: { extension: '.json', type: 'application/json', name: [] },
	calendar: { extension: '.ics', type: 'text/calendar', name: [] },
} as const;
export type DataFormat = keyof typeof DATA_FORMATS;

/** What is taken along, and from what. */
export interface Taken extends TableWriting {
	/** In time order, as they stood on the day shown. */
	readonly events: readonly TimelineEvent[];
	/** The dataset as of today. */
	readonly whole: Dataset;
	readonly subject: ShareSubject;
	readonly messages: Pick<ShareMessages, 'cite' | 'data'>;
}

/**
 * The text of a file. The authoring form is read from where the dataset came from.
 *
 * Rejects with `OpenError` where that is not possible any more.
 */
export async function dataFile(format: DataFormat, taken: Taken): Promise<string> {
	const { events, messages, subject } = taken;
	switch (format) {
		case 'events':
			return csv(eventTable(events, taken));
		case 'accounts':
			return csv(accountTable(events, taken, messages.cite));
		case 'calendar':
			return eventCalendar(events, { ...taken, texts: messages.data, asOf: subject.view.asOf });
		case 'json':
			return authoringForm(taken);
	}
}

/** The whole as it is, where nothing is left out; else an excerpt, as of the day shown. */
async function authoringForm({ events, dataset, whole, subject }: Taken): Promise<string> {
	const { asOf } = subject.view;
	const [{ readAuthored }, { authoredOnDay }, { excerptOf }] = await Promise.all([
		import('../../../state/read-authored.ts'),
		import('../../../dataset/export/authored-on-day.ts'),
		import('../../../dataset/export/excerpt.ts'),
	]);
	const { site, source } = subject;
	const authored = await readAuthored(source, { site, origins: originsOf(subject) });
	const isWhole = asOf === null && events.length === whole.events.length;
	const excerpt = {
		taken: events.length,
		total: dataset.events.length,
		knownOn: asOf === null ? null : isoOf(asOf),
		updated: whole.updated,
	};
	const file = isWhole
		? authored
		: excerptOf(
				asOf === null ? authored : authoredOnDay(authored, whole, asOf),
				new Set(events.map(({ id }) => id)),
				(language) => excerptNote(excerpt, language),
			);
	return `${JSON.stringify(file, null, '\t')}\n`;
}

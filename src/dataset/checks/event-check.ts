import type { EpochMs } from '../../time/units.ts';
import type { Book } from '../book.ts';
import type { EventHistory } from '../event-history.ts';
import type { Report } from '../fault.ts';
import type { JsonPath } from '../json-path.ts';
import type { AuthoredEvent } from '../schema.ts';

/** An event whose shape is sound, with what is needed to judge it. */
export interface EventUnderCheck {
	readonly event: AuthoredEvent;
	readonly path: JsonPath;
	readonly history: EventHistory;
	readonly book: Book;
	/** The day of `updated`, which is today; null if the head cannot be read. */
	readonly today: EpochMs | null;
}

/** Looks at one event by itself. */
export type EventCheck = (subject: EventUnderCheck, report: Report) => void;

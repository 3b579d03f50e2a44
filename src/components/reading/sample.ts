import { parseEdtf } from '../../time/parse-edtf.ts';
import { epochMs } from '../../time/units.ts';
import type {
	Account,
	Assessment,
	Dataset,
	Source,
	TimelineEvent,
	WordedDate,
} from '../../dataset/compiled.ts';

/** Small records for the tests of this folder; each takes what matters to a test. */

export function date(edtf: string): WordedDate {
	return { span: parseEdtf(edtf), phrase: `at ${edtf}`, heading: edtf };
}

export function account(id: string, on: string, rest: Partial<Account> = {}): Account {
	return {
		id,
		on: date(on),
		known: epochMs(Date.parse(on)),
		by: [],
		via: [],
		stance: 'asserts',
		note: id,
		sources: [],
		figures: [],
		...rest,
	};
}

export function assessment(on: string, because: readonly string[] = []): Assessment {
	return {
		on: date(on),
		known: epochMs(Date.parse(on)),
		status: 'claimed',
		basis: 'single-speaker',
		because,
	};
}

export function source(id: string, rest: Partial<Source> = {}): Source {
	return {
		id,
		publisher: id.toUpperCase(),
		title: `Title of ${id}`,
		described: false,
		url: `https://example.org/${id}`,
		language: 'en',
		kind: 'news',
		cites: [],
		...rest,
	};
}

export function timelineEvent(id: string, rest: Partial<TimelineEvent> = {}): TimelineEvent {
	return {
		id,
		chapter: 'one',
		date: date('2024-10-08'),
		title: id,
		summary: '',
		kind: 'statement',
		importance: 3,
		actors: [],
		concerned: [],
		places: [],
		accounts: [],
		assessments: [],
		related: [],
		status: null,
		basis: null,
		origins: { sources: 0, known: [], unknown: 0 },
		...rest,
	};
}

export function dataset(rest: Partial<Dataset> = {}): Dataset {
	return {
		id: 'sample',
		language: 'en',
		languages: ['en'],
		title: 'Sample',
		description: '',
		zone: 'Europe/Berlin',
		updated: '2026-11-22',
		license: 'CC-BY-4.0',
		publisher: { name: 'Sample' },
		opens: null,
		kinds: [],
		chapters: [],
		eras: [],
		actors: [],
		places: [],
		sources: [],
		events: [],
		changes: [],
		...rest,
	};
}

/** An actor that is its own party. */
export function actor(id: string, name = id): Dataset['actors'][number] {
	return { id, name, aliases: [], kind: 'organisation', party: id };
}

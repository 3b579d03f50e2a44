import { dayOf, isoOf } from '../dataset/calendar-day.ts';
import type { Dataset } from '../dataset/compiled.ts';
import { SOURCE_KINDS, STATUSES } from '../dataset/vocabulary.ts';
import { parseIsoDay } from '../time/iso-day.ts';
import { epochMs, type EpochMs } from '../time/units.ts';
import { readFrom, readTo, writeSpan } from './address-span.ts';
import { encodeParameter } from './encode-parameter.ts';
import type { Notice } from './notice.ts';
import { GROUPINGS } from '../layout/lane-groups.ts';
import { DEFAULT_VIEW, THEMES, type View } from './view.ts';
import { isZoneName } from './zone-name.ts';

/*
 * The address of a view (DESIGN.md section 5): the part after `?`, stable for years, as it stands in
 * articles, e-mails and lesson plans.
 */

/** The ids that an address may name in the open dataset. */
export interface Known {
	readonly chapters: ReadonlySet<string>;
	readonly actors: ReadonlySet<string>;
	readonly kinds: ReadonlySet<string>;
	readonly events: ReadonlySet<string>;
	readonly languages: ReadonlySet<string>;
	/** The day of the dataset, UTC midnight: nothing is known of later ones. */
	readonly today: EpochMs;
}

/** The ids of a dataset; `languages` are those in which the site has pages. */
export function knownIn(dataset: Dataset, languages: Iterable<string>): Known {
	const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
	return {
		chapters: ids(dataset.chapters),
		actors: ids(dataset.actors),
		kinds: ids(dataset.kinds),
		events: ids(dataset.events),
		languages: new Set(languages),
		today: dayOf(dataset.updated),
	};
}

/** The parameters that are ours, in the order in which they are written. */
const PARAMETERS = [
	'chapter',
	'actor',
	'kind',
	'status',
	'source',
	'q',
	'from',
	'to',
	'event',
	'pick',
	'group',
	'zone',
	'as-of',
	'later',
	'theme',
	'data',
	'lang',
] as const;
type Parameter = (typeof PARAMETERS)[number];

/**
 * Reads the search part of an address, with or without its `?`. Total: what cannot be understood
 * stays at its default and is named in a notice; what is not ours is kept in `View.rest`. A dataset
 * that `data` names must be open before ids can be known: see `datasetIn`.
 */
export function readAddress(
	search: string,
	known: Known,
): { readonly view: View; readonly notices: readonly Notice[] } {
	const notices: Notice[] = [];
	const { values, rest } = parametersOf(search);

	const ignore = (reason: Notice['reason'], parameter: string, ...ignored: string[]) => {
		if (ignored.length > 0) notices.push({ reason, parameter, value: ignored.join(',') });
	};
	/** Several values, between commas or by giving the parameter again; each once. */
	const many = <Value extends string>(
		parameter: Parameter,
		isKnown: (value: string) => value is Value,
	): readonly Value[] => {
		const given = new Set(
			(values.get(parameter) ?? [])
				.flatMap((value) => value.split(','))
				.map((value) => value.trim()),
		);
		given.delete('');
		const all = [...given];
		ignore('unknown', parameter, ...all.filter((value) => !isKnown(value)));
		return all.filter(isKnown);
	};
	/** One value; null when there is none. */
	const one = (parameter: Parameter): string | null => {
		const [first, ...others] = values.get(parameter) ?? [];
		ignore('repeated', parameter, ...others.filter((value) => value !== first));
		return first === undefined || first === '' ? null : first;
	};
	const oneOf = <Value extends string>(
		parameter: Parameter,
		isKnown: (value: string) => value is Value,
	): Value | null => {
		const value = one(parameter);
		if (value === null || isKnown(value)) return value;
		ignore('unknown', parameter, value);
		return null;
	};
	const span = (): View['span'] => {
		const given = { from: one('from'), to: one('to') };
		const from = given.from === null ? null : readFrom(given.from);
		const to = given.to === null ? null : readTo(given.to);
		for (const [name, text, read] of [
			['from', given.from, from],
			['to', given.to, to],
		] as const) {
			if (text === null) continue;
			const half = (name === 'from' ? given.to : given.from) === null;
			if (read === null) ignore('not-a-date', name, text);
			else if (half) ignore('half-span', name, text);
		}
		if (from === null || to === null) return null;
		if (from < to) return { from, to };
		ignore('reversed', 'from', `${given.from ?? ''}&to=${given.to ?? ''}`);
		return null;
	};

	/** A day of knowledge; a day from today on is today, and beyond it unknown. */
	const asOf = (): EpochMs | null => {
		const text = one('as-of');
		if (text === null) return null;
		const day = parseIsoDay(text);
		if (day === null) ignore('not-a-date', 'as-of', text);
		else if (day > known.today) ignore('after-today', 'as-of', text);
		else if (day < known.today) return epochMs(day);
		return null;
	};

	const day = asOf();
	const later = oneOf('later', isIn(new Set(['1', '0']))) === '1';
	const view: View = {
		filters: {
			chapters: many('chapter', isIn(known.chapters)),
			actors: many('actor', isIn(known.actors)),
			kinds: many('kind', isIn(known.kinds)),
			statuses: many('status', isIn(new Set(STATUSES))),
			sourceKinds: many('source', isIn(new Set(SOURCE_KINDS))),
		},
		query: one('q') ?? DEFAULT_VIEW.query,
		span: span(),
		event: oneOf('event', isIn(known.events)),
		pick: many('pick', isIn(known.events)),
		group: oneOf('group', isIn(new Set(GROUPINGS))) ?? DEFAULT_VIEW.group,
		zone: oneOf('zone', (name): name is string => isZoneName(name)),
		asOf: day,
		later: later && day !== null,
		theme: oneOf('theme', isIn(new Set(THEMES))) ?? DEFAULT_VIEW.theme,
		data: one('data'),
		lang: oneOf('lang', isIn(known.languages)),
		rest,
	};
	return { view, notices };
}

/**
 * The address of the dataset that the search part of an address names, or null. It is needed before
 * `readAddress`, which must know the dataset's ids.
 */
export function datasetIn(search: string): string | null {
	const [data = ''] = parametersOf(search).values.get('data') ?? [];
	return data === '' ? null : data;
}

/**
 * The search part of an address, with its `?`; empty for the view without choices. What equals the
 * default is left out. `readAddress` reads the view back, its span rounded by `roundSpan`, lone
 * surrogates in texts replaced.
 */
export function writeAddress(view: View): string {
	const { filters } = view;
	const span = view.span === null ? null : writeSpan(view.span);
	const values: Readonly<Record<Parameter, string | null>> = {
		chapter: filters.chapters.join(','),
		actor: filters.actors.join(','),
		kind: filters.kinds.join(','),
		status: filters.statuses.join(','),
		source: filters.sourceKinds.join(','),
		q: view.query,
		from: span?.from ?? null,
		to: span?.to ?? null,
		event: view.event,
		pick: view.pick.join(','),
		group: view.group === DEFAULT_VIEW.group ? null : view.group,
		zone: view.zone,
		'as-of': view.asOf === null ? null : isoOf(view.asOf),
		later: view.later && view.asOf !== null ? '1' : null,
		theme: view.theme === DEFAULT_VIEW.theme ? null : view.theme,
		data: view.data,
		lang: view.lang,
	};
	const parts = PARAMETERS.flatMap((name) => {
		const value = values[name];
		return value ? [`${name}=${encodeParameter(value)}`] : [];
	});
	const search = [...parts, ...view.rest].join('&');
	return search === '' ? '' : `?${search}`;
}

/**
 * What is passed on of `View.rest`: the place in a story. What others hung on an address (campaigns, ids
 * of clicks, the day of an embed) is no business of those to whom it is given.
 */
export const passedOn = (rest: readonly string[]): readonly string[] =>
	rest.filter((part) => /^(tour|step)=/.test(part));

/** Our parameters with their decoded values, and the parts of all others as they stand. */
function parametersOf(search: string): {
	readonly values: ReadonlyMap<Parameter, readonly string[]>;
	readonly rest: readonly string[];
} {
	const values = new Map<Parameter, string[]>();
	const rest: string[] = [];
	const [query = ''] = search.replace(/^\?/, '').split('#');
	for (const part of query.split('&')) {
		// The `&` keeps a `?` at the beginning of the part from being taken off.
		for (const [name, value] of new URLSearchParams(`&${part}`)) {
			const parameter = PARAMETERS.find((own) => own === name);
			if (parameter === undefined) rest.push(part);
			else values.set(parameter, [...(values.get(parameter) ?? []), value]);
		}
	}
	return { values, rest };
}

/** A guard for the values of a set. */
function isIn<Value extends string>(values: ReadonlySet<Value>): (value: string) => value is Value {
	const set: ReadonlySet<string> = values;
	return (value): value is Value => set.has(value);
}

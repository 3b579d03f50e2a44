import { unitAt } from '../time/calendar-unit.ts';
import { dayHeading, dayPhrase } from '../time/day-in-words.ts';
import { parseIsoDay } from '../time/iso-day.ts';
import type { TimeSpan } from '../time/time-span.ts';
import { epochMs } from '../time/units.ts';
import { wordingLanguage } from '../time/wording-language.ts';
import type {
	Account,
	Actor,
	Assessment,
	Dataset,
	Era,
	EventDate,
	Source,
	TimelineEvent,
	WordedDate,
} from './compiled.ts';

/*
 * The compiled dataset as an embed loads it: enough to draw the timeline on any day (`datasetOnDay`)
 * and to count sources and origins. Left out is what an embed reads from its own page (summaries,
 * what the sources are), and what it does not show (what accounts say, figures, places, notes).
 * `slimDataset` makes it in the build, `wholeDataset` makes a `Dataset` of it in the browser.
 */

/** A plain calendar day by its ISO date; anything else as it is. */
type SlimDate<Date extends WordedDate> = string | Date;

/** What is empty, or follows from the rest, is left out. */
type Sparse<Record, Kept extends keyof Record> = Partial<Pick<Record, Kept>>;

/** `true`: as the event is told today. */
type Told<Value> = Value | true;

interface SlimAccount
	extends Pick<Account, 'id' | 'by' | 'stance'>, Sparse<Account, 'known' | 'via'> {
	readonly on: SlimDate<WordedDate>;
	/** Positions in `SlimDataset.sources`. */
	readonly sources: readonly number[];
	readonly title?: Told<string>;
	readonly summary?: Told<string>;
	readonly date?: Told<SlimDate<EventDate>>;
}

interface SlimAssessment extends Pick<Assessment, 'status' | 'basis'>, Sparse<Assessment, 'known'> {
	readonly on: SlimDate<WordedDate>;
}

interface SlimEvent
	extends
		Pick<
			TimelineEvent,
			'id' | 'chapter' | 'title' | 'kind' | 'importance' | 'actors' | 'status' | 'basis' | 'origins'
		>,
		Sparse<TimelineEvent, 'order' | 'concerned' | 'related'> {
	readonly date: SlimDate<EventDate>;
	readonly accounts: readonly SlimAccount[];
	readonly assessments: readonly SlimAssessment[];
}

type SlimActor = Pick<Actor, 'id' | 'name' | 'kind'> &
	Sparse<Actor, 'party' | 'anonymous' | 'plural'>;
type SlimSource = Pick<Source, 'id' | 'kind'> & Sparse<Source, 'cites'>;

export interface SlimDataset extends Omit<
	Dataset,
	'kinds' | 'chapters' | 'eras' | 'actors' | 'places' | 'sources' | 'events' | 'changes'
> {
	readonly kinds: Dataset['kinds'];
	readonly chapters: readonly { readonly id: string; readonly title: string }[];
	readonly eras: readonly Era[];
	readonly actors: readonly SlimActor[];
	readonly sources: readonly SlimSource[];
	readonly events: readonly SlimEvent[];
	readonly changes: readonly {
		readonly on: SlimDate<WordedDate>;
		readonly events: readonly string[];
	}[];
}

/** A compiled dataset without what an embed can do without. */
export function slimDataset(whole: Dataset): SlimDataset {
	const { places: _places, ...dataset } = whole;
	const positions = new Map(dataset.sources.map(({ id }, position) => [id, position]));
	const slimmer = { positions, language: dataset.language };
	return {
		...dataset,
		chapters: dataset.chapters.map(({ id, title }) => ({ id, title })),
		actors: dataset.actors.map(({ id, name, kind, party, anonymous, plural }) => ({
			id,
			name,
			kind,
			...(party !== id && { party }),
			...(anonymous && { anonymous }),
			...(plural && { plural }),
		})),
		sources: dataset.sources.map(({ id, kind, cites }) => ({
			id,
			kind,
			...(cites.length > 0 && { cites }),
		})),
		events: dataset.events.map((event) => slimEvent(event, slimmer)),
		changes: dataset.changes.map(({ on, events }) => ({
			on: slimDate(on, dataset.language),
			events,
		})),
	};
}

/** What slimming an event takes beside it. */
interface Slimmer {
	/** Of the sources, by id. */
	readonly positions: ReadonlyMap<string, number>;
	readonly language: string;
}

function slimEvent(event: TimelineEvent, slimmer: Slimmer): SlimEvent {
	const { language } = slimmer;
	const { id, chapter, title, kind, importance, actors, status, basis, origins } = event;
	const { order, concerned, related } = event;
	return {
		id,
		chapter,
		date: slimDate(event.date, language),
		title,
		kind,
		importance,
		actors,
		status,
		basis,
		origins,
		...(order !== undefined && { order }),
		...(concerned.length > 0 && { concerned }),
		...(related.length > 0 && { related }),
		accounts: event.accounts.map((account) => slimAccount(account, event, slimmer)),
		assessments: event.assessments.map(({ on, known, status, basis }) => ({
			...slimDay(on, known, language),
			status,
			basis,
		})),
	};
}

function slimAccount(account: Account, event: TimelineEvent, slimmer: Slimmer): SlimAccount {
	const { id, on, known, by, via, stance, sources, title, summary, date } = account;
	const { positions, language } = slimmer;
	const sameDate = JSON.stringify(date) === JSON.stringify(event.date);
	return {
		id,
		...slimDay(on, known, language),
		by,
		stance,
		...(via.length > 0 && { via }),
		sources: sources.flatMap((source) => positions.get(source.id) ?? []),
		...(title !== undefined && { title: title === event.title || title }),
		...(summary !== undefined && { summary: summary === event.summary || summary }),
		...(date && { date: sameDate || slimDate(date, language) }),
	};
}

/** The day from which something is known is left out where its date says it. */
function slimDay(on: WordedDate, known: number, language: string) {
	const slim = slimDate(on, language);
	return { on: slim, ...(known !== knownFrom(slim) && { known: epochMs(known) }) };
}

const knownFrom = <Date extends WordedDate>(on: SlimDate<Date>): number | null =>
	typeof on === 'string' ? parseIsoDay(on) : null;

/** A date is shortened to its notation only if exactly the same can be made of that again. */
function slimDate<Date extends WordedDate>(date: Date, language: string): SlimDate<Date> {
	const { edtf } = date.span;
	const day = parseIsoDay(edtf);
	const isSame = day !== null && JSON.stringify(plainDay(edtf, day, language)) === inOrder(date);
	return isSame ? edtf : date;
}

/** As JSON with the fields in the order in which `plainDay` makes them. */
function inOrder({ span, phrase, heading, ...rest }: WordedDate): string {
	if (span.form !== 'single') return '';
	const { min, max, precision, approximate, uncertain, unspecified } = span.moment;
	const moment = { min, max, precision, approximate, uncertain, unspecified };
	return JSON.stringify({
		span: { edtf: span.edtf, form: span.form, moment },
		phrase,
		heading,
		...rest,
	});
}

function plainDay(edtf: string, day: number, language: string): WordedDate {
	const span: TimeSpan = { edtf, form: 'single', moment: unitAt(day, 'day') };
	const words = wordingLanguage(language);
	return { span, phrase: dayPhrase(day, words), heading: dayHeading(day, words) };
}

/**
 * A dataset from its slim form. What was left out is empty in it.
 *
 * @param summaryOf the summary of an event as known today
 */
export function wholeDataset(slim: SlimDataset, summaryOf: (id: string) => string): Dataset {
	const days = new Map<string, WordedDate>();
	const dateOf = <Date extends WordedDate>(date: SlimDate<Date>): Date | WordedDate => {
		if (typeof date !== 'string') return date;
		const known = days.get(date);
		if (known) return known;
		const made = plainDay(date, parseIsoDay(date) ?? NaN, slim.language);
		days.set(date, made);
		return made;
	};
	const dayOf = ({ on, known }: { on: SlimDate<WordedDate>; known?: number | undefined }) => ({
		on: dateOf(on),
		known: epochMs(known ?? knownFrom(on) ?? NaN),
	});
	return {
		...slim,
		chapters: slim.chapters.map((chapter) => ({ ...chapter, summary: '' })),
		actors: slim.actors.map((actor) => ({ aliases: [], party: actor.id, ...actor })),
		places: [],
		sources: slim.sources.map((source) => ({
			publisher: '',
			title: '',
			described: false,
			url: null,
			language: '',
			cites: [],
			...source,
		})),
		events: slim.events.map(({ date: today, accounts, assessments, ...event }) => {
			const date = dateOf(today);
			const summary = summaryOf(event.id);
			return {
				concerned: [],
				related: [],
				...event,
				date,
				summary,
				places: [],
				accounts: accounts.map((account) => ({
					id: account.id,
					...dayOf(account),
					by: account.by,
					via: account.via ?? [],
					stance: account.stance,
					note: '',
					sources: account.sources.flatMap((position) => {
						const source = slim.sources[position];
						return source ? [{ id: source.id }] : [];
					}),
					figures: [],
					...(account.title !== undefined && {
						title: account.title === true ? event.title : account.title,
					}),
					...(account.summary !== undefined && {
						summary: account.summary === true ? summary : account.summary,
					}),
					...(account.date !== undefined && {
						date: account.date === true ? date : dateOf(account.date),
					}),
				})),
				assessments: assessments.map(({ on, known, ...assessment }) => ({
					...assessment,
					...dayOf({ on, known }),
					because: [],
				})),
			};
		}),
		changes: slim.changes.map(({ on, events }) => ({ on: dateOf(on), events, note: '' })),
	};
}

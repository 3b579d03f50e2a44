import * as v from 'valibot';
import type { Immutable } from './immutable.ts';
import { type Account, type Figure } from './schema/account.ts';
import { Actor } from './schema/actor.ts';
import { type Assessment } from './schema/assessment.ts';
import { Chapter, Era } from './schema/chapter.ts';
import { Event } from './schema/event.ts';
import { type Change, Head, headEntries, type Kind } from './schema/head.ts';
import { Place } from './schema/place.ts';
import { Source } from './schema/source.ts';
import { Tour } from './schema/tour.ts';

/*
 * The authoring form (DATASET.md) in two shapes with the same records:
 *
 * - files, in which people write: `dataset.json` {head, chapters, eras}, and lists in `actors.json`,
 *   `places.json`, `sources.json`, `events/<chapter>.json` and, if there are any, `tours.json`;
 * - joined (`join.ts`), one file in which a dataset is served, downloaded, sent and opened: the
 *   fields of the head at the top, then the lists {chapters, eras, actors, places, sources, events,
 *   tours}. `eras`, `places` and `tours` may be left out there, which means none.
 *
 * `$schema` is allowed at the top of both objects, so that an editor finds the JSON Schema; lists
 * cannot carry it, so `.vscode/settings.json` maps them.
 */

const $schema = v.exactOptional(v.pipe(v.string(), v.description('Address of the JSON Schema.')));

const chapters = v.pipe(
	v.array(Chapter),
	v.description('The chapters; their order gives the colours.'),
);
const eras = v.pipe(v.array(Era), v.description('Labelled bands behind the events.'));

/** `dataset.json` */
export const DatasetFile = v.object({
	$schema,
	head: v.pipe(Head, v.description('What the dataset is.')),
	chapters,
	eras,
});
/** `actors.json` */
export const ActorsFile = v.array(Actor);
/** `places.json` */
export const PlacesFile = v.array(Place);
/** `sources.json` */
export const SourcesFile = v.array(Source);
/** `events/<chapter>.json` */
export const EventsFile = v.array(Event);
/** `tours.json` */
export const ToursFile = v.array(Tour);

/** The lists of the joined form with the schema of their records, and whether they may be absent. */
export const LISTS = {
	chapters: { record: Chapter, required: true },
	eras: { record: Era, required: false },
	actors: { record: Actor, required: true },
	places: { record: Place, required: false },
	sources: { record: Source, required: true },
	events: { record: Event, required: true },
	tours: { record: Tour, required: false },
} as const;

/** The joined form. */
export const JoinedFile = v.object({
	$schema,
	...headEntries,
	chapters,
	eras: v.exactOptional(eras),
	actors: v.pipe(v.array(Actor), v.description('Who acts and speaks.')),
	places: v.exactOptional(v.pipe(v.array(Place), v.description('Where things happen.'))),
	sources: v.pipe(v.array(Source), v.description('What the accounts rest on.')),
	events: v.pipe(v.array(Event), v.description('What happened, or is said to have happened.')),
	tours: v.exactOptional(v.pipe(v.array(Tour), v.description('Guided ways through the events.'))),
});

export type AuthoredHead = Immutable<v.InferOutput<typeof Head>>;
export type AuthoredKind = Immutable<v.InferOutput<typeof Kind>>;
export type AuthoredChange = Immutable<v.InferOutput<typeof Change>>;
export type AuthoredChapter = Immutable<v.InferOutput<typeof Chapter>>;
export type AuthoredEra = Immutable<v.InferOutput<typeof Era>>;
export type AuthoredActor = Immutable<v.InferOutput<typeof Actor>>;
export type AuthoredPlace = Immutable<v.InferOutput<typeof Place>>;
export type AuthoredSource = Immutable<v.InferOutput<typeof Source>>;
export type AuthoredFigure = Immutable<v.InferOutput<typeof Figure>>;
export type AuthoredAccount = Immutable<v.InferOutput<typeof Account>>;
export type AuthoredAssessment = Immutable<v.InferOutput<typeof Assessment>>;
export type AuthoredEvent = Immutable<v.InferOutput<typeof Event>>;
export type AuthoredTour = Immutable<v.InferOutput<typeof Tour>>;

/** Text in each language of the dataset, by language tag. */
export type LocalizedText = Readonly<Record<string, string>>;

/** A whole dataset in the joined form, all lists present. */
export type AuthoredDataset = AuthoredHead & {
	readonly chapters: readonly AuthoredChapter[];
	readonly eras: readonly AuthoredEra[];
	readonly actors: readonly AuthoredActor[];
	readonly places: readonly AuthoredPlace[];
	readonly sources: readonly AuthoredSource[];
	readonly events: readonly AuthoredEvent[];
	readonly tours: readonly AuthoredTour[];
};

import {
	directoryOf,
	namesOf,
	verbNumber,
	type Directory,
} from '../components/reading/directory.ts';
import { sourcesOf } from '../components/reading/event-sources.ts';
import { langAttribute } from '../components/reading/language-name.ts';
import { webAddress } from '../components/reading/web-address.ts';
import type { Account, Dataset, Place, Source, TimelineEvent } from '../dataset/compiled.ts';
import { authorNames, isFullName } from '../dataset/export/author-names.ts';
import type { Status } from '../dataset/vocabulary.ts';
import { messagesFor } from '../i18n/index.ts';
import { judgementWords } from '../i18n/judgement-words.ts';
import type { Language } from '../time/time-span.ts';
import { isoDates } from './iso-dates.ts';
import { lastChange } from './last-change.ts';
import { isNamedPublisher } from './named-publisher.ts';
import { publicationOf } from './publication-json-ld.ts';

/** What happened or is to happen, as far as is known; all else is only said to have happened. */
const EVENT_STATUSES: readonly (Status | null)[] = ['confirmed', 'planned'];

/**
 * An event for machines, by schema.org: the page, the event, what was said about it as claims, and
 * where each claim appears. No `ClaimReview`: a status is a judgement in words and no rating.
 *
 * Machines read an `Event` as a fact, with its day and its place. What is not confirmed is therefore a
 * `Thing` that claims are about. An `Event` has a `startDate` only where that is a true ISO date; else
 * the page says in EDTF what is known or said of the time (`temporalCoverage`).
 *
 * @param page address of the event's page
 * @param timeline address of the timeline
 */
export function eventJsonLd(
	event: TimelineEvent,
	dataset: Dataset,
	language: Language,
	{ page, timeline }: { readonly page: string; readonly timeline: string },
): object {
	const directory = directoryOf(dataset);
	const { words } = messagesFor(language);
	const isEvent = EVENT_STATUSES.includes(event.status);
	const dates = isEvent ? isoDates(event.date.span) : null;
	const modified = lastChange(dataset, event.id);
	const places = event.places.flatMap((id) => directory.places.get(id) ?? []);
	const idOf = (name: string): string => `${page}#${name}`;
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'WebPage',
				'@id': idOf('page'),
				url: page,
				name: event.title,
				...(dates === null && { temporalCoverage: event.date.span.edtf }),
				...publicationOf(dataset, language, modified),
				about: { '@id': idOf('event') },
				isPartOf: { '@type': 'Dataset', name: dataset.title, url: timeline },
			},
			{
				'@type': isEvent ? 'Event' : 'Thing',
				'@id': idOf('event'),
				url: page,
				name: event.title,
				description: event.summary,
				// What it counts as, in words.
				disambiguatingDescription: judgementWords(event, words),
				...(isEvent && {
					...(dates?.start && { startDate: dates.start }),
					...(dates?.end && { endDate: dates.end }),
					...(places.length > 0 && { location: places.map(placeJsonLd) }),
					inLanguage: language,
				}),
			},
			...event.accounts.map((account) => {
				const first = firstOf(account, directory);
				const speakers = account.by.flatMap((id) => speakerOf(id, directory));
				return {
					'@type': 'Claim',
					'@id': idOf(`claim-${account.id}`),
					text: account.note,
					description: `${words.list(namesOf(account.by, directory))} ${words.stance(
						account.stance,
						verbNumber(account.by, directory),
					)}`,
					...(speakers.length > 0 && { author: speakers }),
					...datePublished(account.on),
					inLanguage: language,
					about: { '@id': idOf('event') },
					appearance: account.sources.map(({ id }) => ({ '@id': idOf(`source-${id}`) })),
					...(first && { firstAppearance: { '@id': idOf(`source-${first.id}`) } }),
				};
			}),
			...sourcesOf(event, directory.sources).map((source) => ({
				'@id': idOf(`source-${source.id}`),
				...sourceJsonLd(source),
			})),
		],
	};
}

const placeJsonLd = ({ name, lat, lon }: Place): object => ({
	'@type': 'Place',
	name,
	geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
});

/** Who is heard in a claim; the unnamed are nobody, whatever words stand in for their names. */
function speakerOf(id: string, { actors, sources }: Directory): readonly object[] {
	const actor = actors.get(id);
	if (actor?.anonymous) return [];
	if (actor)
		return [{ '@type': actor.kind === 'person' ? 'Person' : 'Organization', name: actor.name }];
	const publisher = sources.get(id)?.publisher;
	return publisher === undefined ? [] : organisationOf(publisher);
}

const organisationOf = (publisher: string): readonly object[] =>
	isNamedPublisher(publisher) ? [{ '@type': 'Organization', name: publisher }] : [];

/** The names in a line of authors; what may be several names, or no person's, stays a text. */
const authorsOf = (line: string): readonly (object | string)[] =>
	authorNames(line).map((name) => (isFullName(name) ? { '@type': 'Person', name } : name));

/** Nothing for none, and no list for a single one. */
const oneOrAll = (property: string, values: readonly unknown[]): object =>
	values.length === 0 ? {} : { [property]: values.length === 1 ? values[0] : values };

/** The source of an account that was published first; null where a day is not known of all. */
function firstOf({ sources }: Account, directory: Directory): Source | null {
	const dated = sources.flatMap(({ id }) => {
		const source = directory.sources.get(id);
		const day = source?.published && isoDates(source.published.span)?.start?.slice(0, 10);
		return source && day ? [{ source, day }] : [];
	});
	if (dated.length < sources.length) return null;
	const [first, second] = dated.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
	return first && first.day !== second?.day ? first.source : null;
}

const datePublished = (on: Account['on']): object => {
	const date = isoDates(on.span)?.start;
	return date === undefined ? {} : { datePublished: date };
};

/** A heading that is ours and not the page's stands as a description, never as a name. */
function sourceJsonLd(source: Source): object {
	const url = webAddress(source.url);
	const archived = webAddress(source.archived?.url);
	const language = langAttribute(source.language);
	return {
		'@type':
			source.kind === 'primary' || source.kind === 'analysis' ? 'CreativeWork' : 'NewsArticle',
		...(source.described ? { description: source.title } : { name: source.title }),
		...(url !== null && { url }),
		...(archived !== null && { archivedAt: archived }),
		...oneOrAll('publisher', organisationOf(source.publisher)),
		...oneOrAll('author', authorsOf(source.author ?? '')),
		...(source.published && datePublished(source.published)),
		...(language !== undefined && { inLanguage: language }),
	};
}

import type { TimelineEvent } from '../dataset/compiled.ts';
import { eventHeading } from '../i18n/event-heading.ts';
import { EVENT_INDEX, type EventIndex } from '../state/event-index.ts';
import type { Language } from '../time/time-span.ts';
import type { BuildSettings } from './build-settings.ts';
import type { DatasetStore } from './dataset-store.ts';
import { lastChange } from './last-change.ts';
import { hasOembed, oembed, oembedPath } from './oembed.ts';
import { isIndexed } from './page-meta.ts';
import { siteAddress } from './site-address.ts';
import { eventPages, SITE_DATASET, sitePages, type Page } from './site.ts';
import { robots, sitemap } from './sitemap.ts';
import { datasetIn, type SiteDataset } from './site-dataset.ts';

/**
 * The files that only machines read, by their address below the site's root: `sitemap.xml`,
 * `robots.txt`, the oEmbed data of the timeline and of each event, and the index of events by which
 * the page for unknown addresses searches.
 */
export function machineFiles(
	store: DatasetStore,
	settings: BuildSettings,
): ReadonlyMap<string, string> {
	const site = siteAddress(settings);
	const ours = store.get(SITE_DATASET);
	const pages = [...sitePages, ...eventPages(ours.eventIds)];
	const modified = ({ event, language }: Page): string => {
		const dataset = datasetIn(ours, language);
		return (event === null ? null : lastChange(dataset, event)) ?? dataset.updated;
	};
	return new Map([
		[
			'sitemap.xml',
			sitemap(
				pages.filter(isIndexed).map((page) => ({
					url: site.absolute(page.path),
					modified: modified(page),
					alternates: page.alternates.map(({ hreflang, href }) => ({
						hreflang,
						href: site.absolute(href.replace(page.root, '')),
					})),
				})),
			),
		],
		['robots.txt', robots(site.absolute('sitemap.xml'))],
		[EVENT_INDEX, JSON.stringify(eventIndex(ours))],
		...pages
			.filter(hasOembed)
			.map((page): [string, string] => [
				oembedPath(page),
				JSON.stringify(oembed(page, datasetIn(ours, page.language), site)),
			]),
	]);
}

function eventIndex(ours: SiteDataset): EventIndex {
	const [de, en] = [datasetIn(ours, 'de'), datasetIn(ours, 'en')];
	const english = new Map(en.events.map((event) => [event.id, event]));
	const dated = ({ date }: TimelineEvent, language: Language): string =>
		eventHeading(date, { zone: de.zone, offset: null }, language);
	return {
		events: de.events.map((event) => {
			const other = english.get(event.id) ?? event;
			return {
				id: event.id,
				title: { de: event.title, en: other.title },
				date: { de: dated(event, 'de'), en: dated(other, 'en') },
			};
		}),
	};
}

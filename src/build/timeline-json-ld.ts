import type { Dataset } from '../dataset/compiled.ts';
import { eventPath, pagePath } from '../state/page-paths.ts';
import type { Language } from '../time/time-span.ts';
import { publicationOf } from './publication-json-ld.ts';

/**
 * The timeline for machines, by schema.org: the dataset, and its events as a list with the addresses of
 * their pages.
 *
 * @param addressOf the address of a path below the site's root
 */
export function timelineJsonLd(
	dataset: Dataset,
	language: Language,
	addressOf: (path: string) => string,
): object {
	const url = addressOf(pagePath('explore', language));
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'Dataset',
				'@id': `${url}#dataset`,
				name: dataset.title,
				description: dataset.description,
				url,
				...publicationOf(dataset, language, dataset.updated),
				distribution: {
					'@type': 'DataDownload',
					encodingFormat: 'application/json',
					contentUrl: addressOf(`data/${dataset.id}.json`),
				},
				mainEntity: { '@id': `${url}#events` },
			},
			{
				'@type': 'ItemList',
				'@id': `${url}#events`,
				name: dataset.title,
				url,
				numberOfItems: dataset.events.length,
				itemListElement: dataset.events.map(({ id, title }, index) => ({
					'@type': 'ListItem',
					position: index + 1,
					url: addressOf(eventPath(id, language)),
					name: title,
				})),
			},
		],
	};
}

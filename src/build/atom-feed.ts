import type { Change, Dataset } from '../dataset/compiled.ts';
import { pageMessagesFor } from '../i18n/page-messages.ts';
import { changeAnchors } from '../pages/corrections/change-anchors.ts';
import { feedPath, pagePath } from '../state/page-paths.ts';
import type { Language } from '../time/time-span.ts';
import { escapeHtml } from './escape-html.ts';
import { nameUuid } from './name-uuid.ts';

/**
 * The feed of corrections in one language, as Atom (RFC 4287), newest first.
 *
 * Ids are made from names, so that they stay the same wherever the site lies and however a text is
 * worded. With `siteUrl` all links are absolute; without it they are relative, which RFC 4287 allows:
 * they count from the address at which the feed was read.
 *
 * @param siteUrl where the site lies, with a slash at its end
 */
export function atomFeed(dataset: Dataset, language: Language, siteUrl?: string): string {
	const { corrections } = pageMessagesFor(language).pageMessages;
	const { publisher, changes } = dataset;
	const path = feedPath(language);
	const root = siteUrl ?? '../'.repeat(path.split('/').length - 1);
	const page = root + pagePath('corrections', language);
	const timeline = root + pagePath('explore', language);
	const id = (name: string) => element('id', nameUuid(`${dataset.id}/${language}/${name}`));

	const titles = new Map(dataset.events.map((event) => [event.id, event.title]));
	const anchors = changeAnchors(changes);
	const entries = changes.map(({ on, events, note }, index) => {
		const anchor = anchors[index] ?? '';
		return [
			'<entry>',
			id(`changes/${anchor}`),
			element('title', corrections.entry(on.heading, namesOf(events, titles))),
			element('updated', midnightOf(on.span.edtf)),
			link('alternate', 'text/html', `${page}#${anchor}`),
			...events.map((event) =>
				link('related', 'text/html', `${timeline}?event=${encodeURIComponent(event)}`),
			),
			element('content', note),
			'</entry>',
		];
	});
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
		id('changes'),
		element('title', corrections.feedTitle(dataset.title)),
		element('subtitle', corrections.lead),
		element('updated', midnightOf(lastDayOf(changes) ?? dataset.updated)),
		'<author>',
		element('name', publisher.name),
		...(publisher.url ? [element('uri', publisher.url)] : []),
		'</author>',
		link('self', 'application/atom+xml', root + path),
		link('alternate', 'text/html', page),
		...entries.toReversed().flat(),
		'</feed>',
		'',
	].join('\n');
}

const namesOf = (ids: readonly string[], titles: ReadonlyMap<string, string>): readonly string[] =>
	ids.map((id) => titles.get(id) ?? id);

function lastDayOf(changes: readonly Change[]): string | undefined {
	return changes
		.map(({ on }) => on.span.edtf)
		.sort()
		.at(-1);
}

/** An ISO day as the date-time that Atom asks for. */
const midnightOf = (day: string): string => `${day}T00:00:00Z`;

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
	`<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

/** A text in XML; control characters, which XML cannot write, are left out. */
function escapeXml(text: string): string {
	return escapeHtml(text.replace(/[^\P{Cc}\t\n\r]/gu, ''));
}

import type { Source } from '../compiled.ts';
import { authorNames } from './author-names.ts';
import type { Reference } from './reference.ts';

/** What has to be said of some sources in the reader's language. */
export interface SourceNotes {
	/** The title is not the page's heading but a description by the editors. */
	readonly described: string;
	/** An archived copy, with its address and ISO day. */
	readonly archived: (url: string, on: string) => string;
}

/** A source as a reference: its title only where it is the page's own heading. */
export function sourceReference(source: Source, notes: SourceNotes): Reference {
	const { id, publisher, title, described, author, url, archived, published, language } = source;
	return {
		id,
		...(described ? { description: title } : { title }),
		authors: author === undefined ? [] : authorNames(author),
		publisher,
		...(published && { date: published }),
		...(url !== null && { url }),
		language,
		notes: [
			...(described ? [notes.described] : []),
			...(archived ? [notes.archived(archived.url, archived.on)] : []),
		],
	};
}

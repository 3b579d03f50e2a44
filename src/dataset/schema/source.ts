import * as v from 'valibot';
import { SOURCE_KINDS } from '../vocabulary.ts';
import { address } from './address.ts';
import { edtf, isoDay } from './date.ts';
import { Id, reference } from './ids.ts';
import { LanguageTag, line, localized } from './text.ts';

/** A page or document in which a statement stands. */
export const Source = v.object({
	id: Id,
	publisher: line('Who published it.'),
	publisherUnknown: v.exactOptional(
		localized('Where nobody knows who published it: how it is told, instead of "publisher".'),
	),
	title: line('Its heading; with "described": true our own description of it.'),
	described: v.exactOptional(
		v.pipe(v.boolean(), v.description('True if the title is our description and not its heading.')),
	),
	author: v.exactOptional(line('Who wrote it.')),
	url: v.pipe(
		v.nullable(address('Its address.')),
		v.description('Its address (http or https); null where none is known.'),
	),
	archived: v.exactOptional(
		v.pipe(
			v.object({
				url: address('Address of the copy.'),
				on: isoDay('When the copy was made.'),
			}),
			v.description('An archived copy.'),
		),
	),
	published: v.exactOptional(edtf('When it was published; leave it out if it is undated.')),
	language: v.pipe(LanguageTag, v.description('Language of the page (BCP 47).')),
	kind: v.pipe(
		v.picklist(SOURCE_KINDS),
		v.description('primary: the record itself; state-media speak for their state.'),
	),
	cites: v.exactOptional(
		v.pipe(
			v.array(reference('Id of a source or an actor.', 'source', 'actor')),
			v.description('From whom it has its statement: sources or actors.'),
		),
	),
	addressee: v.exactOptional(localized('For whom it was made; for source criticism.')),
});

import * as v from 'valibot';
import { edtfInterval } from './date.ts';
import { Id, reference } from './ids.ts';
import { localized } from './text.ts';

/** A part of the story; the order of the chapters gives their colours. */
export const Chapter = v.object({
	id: Id,
	title: localized('Title of the chapter.'),
	summary: localized('What it tells, in a few sentences.'),
});

/** A labelled band behind the events. */
export const Era = v.object({
	id: Id,
	title: localized('Label of the band.'),
	date: edtfInterval('From when to when.'),
	chapter: v.exactOptional(reference('Chapter behind whose events the band lies.', 'chapter')),
	events: v.pipe(
		v.array(reference('Id of an event.', 'event')),
		v.description('Events on which the band’s ends rest.'),
	),
});

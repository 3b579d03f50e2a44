import * as v from 'valibot';
import { STANCES } from '../vocabulary.ts';
import { edtf, edtfWithEnd } from './date.ts';
import { Id, reference } from './ids.ts';
import { line, localized } from './text.ts';
import { told } from './told.ts';

/** A source with the place in it. */
export const Citation = v.object({
	id: reference('Id of the source.', 'source'),
	at: v.exactOptional(line('Page, time code or passage.')),
});

const bound = (description: string) =>
	v.pipe(v.nullable(v.pipe(v.number(), v.finite())), v.description(description));

/** A number that somebody gave. */
export const Figure = v.object({
	what: localized('What is counted.'),
	min: bound('Lower bound; null if it is open (“up to”).'),
	max: bound('Upper bound; null if it is open (“at least”). Equal to min for one number.'),
	unit: localized('Unit. Figures are compared only if their units are the same.'),
	period: v.exactOptional(
		edtf('Period for which it holds; only figures of the same period can exclude each other.'),
	),
});

/** What somebody said of an event. */
export const Account = v.object({
	id: v.pipe(Id, v.description('Id of the account, unique within its event.')),
	on: edtfWithEnd('When it became public.'),
	by: v.pipe(
		v.array(reference('Id of a speaker.', 'actor')),
		v.minLength(1, told('the account has no speaker', 'name in "by" who said it')),
		v.description('Who said it. Editors never appear here; they write assessments.'),
	),
	via: v.exactOptional(
		v.pipe(
			v.array(reference('Id of an actor.', 'actor')),
			v.description('Through whom it became public.'),
		),
	),
	stance: v.pipe(
		v.picklist(STANCES),
		v.description('What the speaker does towards the event; comments takes no side.'),
	),
	note: localized('What was said, attributed, in a sentence of our own.'),
	sources: v.pipe(
		v.array(Citation),
		v.minLength(1, told('the account has no source', 'name in "sources" where it stands')),
		v.description('Where it stands.'),
	),
	statement: v.exactOptional(reference('The event in which it was said.', 'event')),
	figures: v.exactOptional(
		v.pipe(v.array(Figure), v.description('The numbers given, where numbers are compared.')),
	),
	title: v.exactOptional(localized('The event’s title as told from that day on.')),
	summary: v.exactOptional(localized('The event’s summary as told from that day on.')),
	date: v.exactOptional(edtf('The event’s date as told from that day on.')),
});

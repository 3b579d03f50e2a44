import * as v from 'valibot';
import { RELATIONS } from '../vocabulary.ts';
import { Account } from './account.ts';
import { Assessment } from './assessment.ts';
import { edtf, zone } from './date.ts';
import { Id, reference } from './ids.ts';
import { localized } from './text.ts';
import { told } from './told.ts';

const IMPORTANCE = told('importance lies between 1 and 5', 'give 1 (colour) to 5 (turning point)');

/** How an event stands to another. */
export const Related = v.object({
	id: reference('Id of the other event.', 'event'),
	type: v.pipe(v.picklist(RELATIONS), v.description('How this event stands to the other.')),
});

/** One thing that happened, or is said to have happened. */
export const Event = v.object({
	id: Id,
	chapter: reference('Id of its chapter.', 'chapter'),
	date: edtf('When it happened, as known today.'),
	order: v.exactOptional(
		v.pipe(v.number(), v.integer(), v.description('Its place among the events of the same day.')),
	),
	timeText: v.exactOptional(localized('Wording for an approximate time, such as “gegen Mittag”.')),
	zone: v.exactOptional(zone('Time zone of the place, for events with a time.')),
	title: localized('Headline as known today, without a final stop.'),
	summary: localized(
		'One to three sentences as known today; every contested statement attributed.',
	),
	kind: reference('Id of its kind.', 'kind'),
	importance: v.pipe(
		v.number(),
		v.integer(),
		v.minValue(1, IMPORTANCE),
		v.maxValue(5, IMPORTANCE),
		v.description('1 (colour) to 5 (turning point).'),
	),
	actors: v.pipe(
		v.array(reference('Id of an actor.', 'actor')),
		v.description('Who acts or speaks in it, by weight.'),
	),
	concerned: v.exactOptional(
		v.pipe(
			v.array(reference('Id of an actor.', 'actor')),
			v.description('Whose act it is: a “confirms” of their party is an acknowledgement.'),
		),
	),
	places: v.pipe(v.array(reference('Id of a place.', 'place')), v.description('Where.')),
	accounts: v.pipe(
		v.array(Account),
		v.minLength(1, told('the event has no account', 'add what somebody said of it, with a source')),
		v.description('What was said of it, in the order in which it became public.'),
	),
	assessments: v.pipe(
		v.array(Assessment),
		v.description('What the editors made of it, in the order of days.'),
	),
	related: v.exactOptional(
		v.pipe(v.array(Related), v.description('Other events to which it stands in relation.')),
	),
	question: v.exactOptional(
		v.pipe(
			v.object({
				text: localized('A question for class.'),
				answer: v.exactOptional(localized('A possible answer.')),
			}),
			v.description('A question for class.'),
		),
	),
	notes: v.exactOptional(localized('Notes for teachers.')),
});

import * as v from 'valibot';
import { edtf, isoDay } from './date.ts';
import { Id, reference } from './ids.ts';
import { localized } from './text.ts';

/** One stop of a tour. */
export const Step = v.object({
	event: reference('Id of the event shown.', 'event'),
	narration: v.exactOptional(localized('What is told at this step.')),
	question: v.exactOptional(
		v.pipe(
			v.object({
				text: localized('A question to the class.'),
				answer: v.exactOptional(localized('A possible answer.')),
			}),
			v.description('A question before going on.'),
		),
	),
	notes: v.exactOptional(localized('Notes for the one who presents.')),
	asOf: v.exactOptional(isoDay('Show the timeline as it stood on this day.')),
	from: v.exactOptional(edtf('Where the visible span begins.')),
	to: v.exactOptional(edtf('Where the visible span ends.')),
});

/** A guided way through the events. */
export const Tour = v.object({
	id: Id,
	title: localized('Title of the tour.'),
	summary: localized('What it shows.'),
	lesson: v.exactOptional(
		v.pipe(
			v.object({
				minutes: v.pipe(v.number(), v.minValue(1), v.description('Duration in minutes.')),
				aims: localized('What pupils learn.'),
				prior: localized('What they should know before.'),
			}),
			v.description('For teachers.'),
		),
	),
	steps: v.pipe(v.array(Step), v.minLength(1), v.description('The stops, in order.')),
});

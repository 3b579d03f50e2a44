import * as v from 'valibot';
import { BASES, STATUSES } from '../vocabulary.ts';
import { isoDay } from './date.ts';
import { reference } from './ids.ts';
import { localized } from './text.ts';
import { told } from './told.ts';

/** The editors' judgement of an event from a day on. */
export const Assessment = v.object({
	on: isoDay('From when it holds; not before the accounts on which it rests.'),
	status: v.pipe(v.picklist(STATUSES), v.description('As what the event counts from then on.')),
	basis: v.pipe(v.picklist(BASES), v.description('What the status rests on.')),
	because: v.pipe(
		v.array(reference('Id of an account of this event.', 'account')),
		v.minLength(
			1,
			told('the assessment rests on no account', 'name in "because" the accounts it rests on'),
		),
		v.description('The accounts on which it rests.'),
	),
	note: v.exactOptional(localized('Why, where it is not obvious.')),
});

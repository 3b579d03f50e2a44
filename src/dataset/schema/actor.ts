import * as v from 'valibot';
import { ACTOR_KINDS } from '../vocabulary.ts';
import { Id, reference } from './ids.ts';
import { line, localized } from './text.ts';

/** A person, state, organisation or medium that acts or speaks. */
export const Actor = v.object({
	id: Id,
	name: localized('Name as readers know it.'),
	native: v.exactOptional(line('The name in the actor’s own language and script.')),
	aliases: v.exactOptional(
		v.pipe(
			v.array(line('Another spelling.')),
			v.description('Other spellings and names, so that search finds them.'),
		),
	),
	kind: v.pipe(v.picklist(ACTOR_KINDS), v.description('What it is.')),
	party: v.exactOptional(
		reference('The actor for whom it speaks; without it, it is its own party.', 'actor'),
	),
	anonymous: v.exactOptional(
		v.pipe(
			v.boolean(),
			v.description(
				'True for a stand-in for unnamed speakers: an unknown origin that never counts as one of two.',
			),
		),
	),
	plural: v.exactOptional(
		v.pipe(
			v.array(line('A language of the dataset.')),
			v.description('Languages in which its name takes a verb in the plural: "die USA erklären".'),
		),
	),
	role: v.exactOptional(localized('Office or function.')),
	interest: v.exactOptional(localized('What it stands to gain; for source criticism.')),
});

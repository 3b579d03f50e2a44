import { distanceBetween, type Distance, type PossibleDays } from '../time/distance.ts';
import { beginningOf } from './beginning.ts';
import type { Account, TimelineEvent } from './compiled.ts';

/** A step from happening to being public, and how far from the event's beginning it was taken. */
export interface Publicity {
	/**
	 * `announced`: by somebody, before it happened; `known`: first told of, after it had happened;
	 * `acknowledged`: by those whose act it is, after others had told of it.
	 */
	readonly step: 'announced' | 'known' | 'acknowledged';
	readonly distance: Distance;
}

/**
 * How long before or after its beginning an event became public, as far as its date and those of its
 * accounts say; what they do not say is left out. Of an event on a day: as it was known then.
 */
export function publicityOf(event: TimelineEvent): readonly Publicity[] {
	const began = beginningOf(event.date.span);
	const [first] = event.accounts;
	if (began === null || first === undefined) return [];
	const steps: Publicity[] = [];
	const add = (step: Publicity['step'], distance: Distance | null) => {
		if (distance !== null) steps.push({ step, distance });
	};

	const told = daysOf(first);
	if (told === null) return [];
	if (first.stance === 'announces') add('announced', distanceBetween(told, began));
	add('known', distanceBetween(began, told));

	const acknowledged = event.assessments.findIndex(({ basis }) => basis === 'acknowledgement');
	const acknowledgement = event.assessments[acknowledged];
	const others = event.assessments.slice(0, Math.max(acknowledged, 0));
	if (acknowledgement && others.some(({ status }) => status !== 'planned')) {
		const day = acknowledgement.known;
		add('acknowledged', distanceBetween(began, { first: day, last: day, vague: false }));
	}
	return steps;
}

/** The days on which an account may have become public. */
export const daysOf = ({ on: { span } }: Account): PossibleDays | null => beginningOf(span);

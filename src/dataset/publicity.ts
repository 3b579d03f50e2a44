import { distanceBetween, type Distance, type PossibleDays } from '../time/distance.ts';
import type { Moment, TimeSpan } from '../time/time-span.ts';
import { DAY } from '../time/units.ts';
import { dayOf } from './calendar-day.ts';
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

/** The days on which what is dated so may have begun; null where that is open or unknown. */
function beginningOf(span: TimeSpan): PossibleDays | null {
	switch (span.form) {
		case 'single':
			return span.moment.precision === 'instant'
				? { first: dayOf(span.edtf), last: dayOf(span.edtf), vague: isVague(span.moment) }
				: within(span.moment, span.moment);
		case 'interval':
			return typeof span.start === 'string' ? null : within(span.start, span.start);
		case 'between':
			return typeof span.start === 'string' || typeof span.end === 'string'
				? null
				: within(span.start, span.end);
		case 'one-of':
			return span.moments.length === 0 ? null : within(span.moments[0]!, span.moments.at(-1)!);
		case 'all-of':
			return span.moments.length === 0 ? null : within(span.moments[0]!, span.moments[0]!);
	}
}

const within = (start: Moment, end: Moment): PossibleDays => ({
	first: start.min,
	last: end.max - DAY,
	vague: isVague(start) || isVague(end),
});

const isVague = ({ approximate, uncertain }: Moment): boolean => approximate || uncertain;

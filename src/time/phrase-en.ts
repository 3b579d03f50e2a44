import { partsOf } from './calendar.ts';
import { containerOf, endsOf, isCalendarUnit, unitAt } from './calendar-unit.ts';
import { clockTime } from './clock-time.ts';
import { elide, type Written } from './elide.ts';
import { unitName, yearName } from './plain-en.ts';
import type { Moment } from './time-span.ts';
import { centuryNumber, isHidden, list, winterYears, type Wording } from './wording.ts';

/** The English of dates, British: day before month, no comma before "or", a clock of 24 hours. */

const SEASONS: Readonly<Record<number, string>> = {
	3: 'spring',
	6: 'summer',
	9: 'autumn',
	12: 'winter',
};

/** A date that is one of several possible ones. */
const ONE = { day: 'on one day', month: 'in one month', year: 'in one year' };

/** The name alone: "4 March 2026", "Q1 2026", "2020s". */
function name(moment: Moment, written: Written = 'whole'): string {
	const { year, month } = partsOf(moment.min);
	const last = partsOf(moment.max - 1).year;
	const withYear = (text: string) => (written === 'whole' ? `${text} ${yearName(year)}` : text);
	switch (moment.precision) {
		case 'instant':
			return unitName({ ...moment, precision: 'day' }, written);
		case 'day':
		case 'month':
		case 'year':
			return unitName(moment, written);
		case 'season':
			if (month === 12) return `${SEASONS[month]} ${winterYears(year, yearName)}`;
			return withYear(SEASONS[month] ?? '');
		case 'quarter':
			return withYear(`Q${(month + 2) / 3}`);
		case 'decade':
			// "the 2000s" could be the century, and before year 100 there is no such word.
			return year % 100 === 0 || year < 100
				? `years ${yearName(year)} to ${yearName(last)}`
				: `${year}s`;
		case 'century': {
			const { number, before } = centuryNumber(year, last);
			return `${ordinal(number)} century${before ? ' BC' : ''}`;
		}
	}
}

function ordinal(number: number): string {
	const teen = number % 100 > 10 && number % 100 < 14;
	const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
	return `${number}${ending}`;
}

/** The name with its article, or the place of what is hidden: "the 2020s", "an unknown day in …". */
function noun(moment: Moment, written: Written = 'whole'): string {
	if (isHidden(moment)) return `an unknown ${moment.precision} ${place(moment)}`;
	const article = moment.precision === 'decade' || moment.precision === 'century' ? 'the ' : '';
	return article + name(moment, written);
}

/** Where an unknown day or month lies: "in March 2026", "of 2026", "between 10 and 19 March 2026". */
function place(moment: Moment): string {
	const container = containerOf(moment);
	if (container && container.precision !== moment.precision) {
		if (moment.approximate) return `around ${noun(container)}`;
		return `${moment.precision === 'day' ? 'in' : 'of'} ${noun(container)}`;
	}
	return `${moment.approximate ? 'about ' : ''}between ${bounds(endsOf(moment), 'and')}`;
}

/** The noun with its qualities: "about March", "probably 10 March 2026". */
function qualified(moment: Moment, written: Written = 'whole'): string {
	return probably(moment, vaguely(moment, written));
}

function vaguely(moment: Moment, written: Written = 'whole'): string {
	// Of what is hidden the place is vague, and says so itself.
	return `${moment.approximate && !isHidden(moment) ? 'about ' : ''}${noun(moment, written)}`;
}

function probably(moment: Moment, text: string): string {
	return moment.uncertain ? `probably ${text}` : text;
}

function bounds([start, end]: readonly [Moment, Moment], conjunction: string): string {
	const [first] = elide([start, end]);
	return `${qualified(start, first)} ${conjunction} ${qualified(end)}`;
}

function preposition(moment: Moment): 'on' | 'in' {
	return moment.precision === 'day' ? 'on' : 'in';
}

/** "on 4 March 2026", "around March 2026", with "probably" where it is uncertain. */
function where(moment: Moment, written: Written = 'whole'): string {
	const vague = moment.approximate && !isHidden(moment);
	return probably(moment, `${vague ? 'around' : preposition(moment)} ${noun(moment, written)}`);
}

/** The name as it stands in a heading, with its qualities: "about 4 March 2026". */
function label(moment: Moment, written: Written = 'whole', about = 'about'): string {
	const quality = moment.approximate ? `${about} ` : '';
	if (!isHidden(moment)) {
		const named = moment.approximate ? noun(moment, written) : name(moment, written);
		return probably(moment, quality + named);
	}
	const container = containerOf(moment);
	const named = container ? name(container) : bounds(endsOf(moment), 'to');
	return probably(moment, `${quality}${named} (${moment.precision} unknown)`);
}

const inHeading = (moment: Moment, written?: Written) => label(moment, written);

export const english: Wording = {
	timed(wall, clock) {
		return `at ${clockTime(wall)} ${clock} on ${name(unitAt(wall, 'day'))}`;
	},
	single(moment) {
		const doubt = moment.uncertain && !moment.approximate ? ' (date uncertain)' : '';
		return where(moment) + doubt;
	},
	singleHeading: (moment) => label(moment, 'whole', 'around'),
	range: (start, end) => `from ${bounds([start, end], 'to')}`,
	rangeHeading: (start, end) => list([start, end], 'to', inHeading),
	ongoing: (start) => `${probably(start, `since ${vaguely(start)}`)}, ongoing`,
	ongoingHeading: (start) => probably(start, `since ${vaguely(start)}`),
	endUnknown: (start) => `${probably(start, `from ${vaguely(start)}`)}, end unknown`,
	until: (end, start) => `${probably(end, `until ${vaguely(end)}`)} (start ${start})`,
	between(start, end) {
		const unit = isCalendarUnit(start.precision) ? ONE[start.precision] : 'at some time';
		return `${unit} between ${bounds([start, end], 'and')}`;
	},
	atLatest: (end) => probably(end, `no later than ${vaguely(end)}`),
	atEarliest: (start) => probably(start, `no earlier than ${vaguely(start)}`),
	either(moments) {
		const [first] = moments;
		// One "on" or "in" for all where it fits them all: "either on 4 or 7 March 2026".
		const alike =
			first &&
			moments.every(
				(moment) =>
					preposition(moment) === preposition(first) &&
					!moment.approximate &&
					!moment.uncertain &&
					!isHidden(moment),
			);
		if (!alike) return `either ${list(moments, 'or', where)}`;
		return `either ${preposition(first)} ${list(moments, 'or', noun)}`;
	},
	eitherHeading: (moments) => list(moments, 'or', inHeading),
	each: (moments) => list(moments, 'and', where),
	eachHeading: (moments) => list(moments, 'and', inHeading),
};

import { partsOf } from './calendar.ts';
import { containerOf, endsOf, isCalendarUnit, unitAt, unitOf } from './calendar-unit.ts';
import { clockTime } from './clock-time.ts';
import { elide, type Written } from './elide.ts';
import { unitName, yearName } from './plain-de.ts';
import type { Moment } from './time-span.ts';
import { centuryNumber, isHidden, list, winterYears, type Wording } from './wording.ts';

/**
 * The German of dates. A name changes with the word before it, by precision: "dem 4. März", "März",
 * "dem Frühjahr", "den 2020er-Jahren".
 */

const AT: Readonly<Record<Moment['precision'], string>> = {
	instant: 'am',
	day: 'am',
	month: 'im',
	season: 'im',
	quarter: 'im',
	year: 'im Jahr',
	decade: 'in den',
	century: 'im',
};

/** The article in the dative; months and years have none, decades are a plural. */
const ARTICLE: Readonly<Record<Moment['precision'], 'dem' | 'den' | ''>> = {
	instant: 'dem',
	day: 'dem',
	month: '',
	season: 'dem',
	quarter: 'dem',
	year: '',
	decade: 'den',
	century: 'dem',
};

const SEASONS: Readonly<Record<number, string>> = {
	3: 'Frühjahr',
	6: 'Sommer',
	9: 'Herbst',
	12: 'Winter',
};

/** A date that is one of several possible ones. */
const ONE = { day: 'an einem Tag', month: 'in einem Monat', year: 'in einem Jahr' };
const UNKNOWN = { day: 'unbekannten Tag', month: 'unbekannten Monat', year: 'unbekannten Jahr' };
const UNKNOWN_LABEL = { day: 'Tag', month: 'Monat', year: 'Jahr' };

/** The name alone, nominative: "4. März 2026", "1. Quartal 2026", "2020er-Jahre". */
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
			return withYear(`${(month + 2) / 3}. Quartal`);
		case 'decade':
			// "2000er-Jahre" could be the century, and before year 100 there is no such word.
			return year % 100 === 0 || year < 100
				? `Jahre ${yearName(year)} bis ${yearName(last)}`
				: `${year}er-Jahre`;
		case 'century': {
			const { number, before } = centuryNumber(year, last);
			return `${number}. Jahrhundert${before ? ' v. Chr.' : ''}`;
		}
	}
}

/** The dative, with its article: "dem 4. März 2026", "März 2026", "den 2020er-Jahren". */
function dative(moment: Moment, written: Written = 'whole'): string {
	if (isHidden(moment)) return `einem ${unknown(moment)}`;
	switch (ARTICLE[moment.precision]) {
		case '':
			return name(moment, written);
		case 'den':
			return `den ${plural(moment)}`;
		case 'dem':
			return `dem ${name(moment, written)}`;
	}
}

/** The dative plural of a decade. */
function plural(moment: Moment): string {
	return name(moment).replace(/Jahre\b/, 'Jahren');
}

/** "etwa " and "vermutlich ", as the qualities of a date ask for. */
function qualifiers({ approximate, uncertain }: Moment): string {
	return `${uncertain ? 'vermutlich ' : ''}${approximate ? 'etwa ' : ''}`;
}

/** Where an unknown day or month lies: "unbekannten Tag im März 2026". */
function unknown(moment: Moment): string {
	return `${UNKNOWN[unitOf(moment)]} ${place(moment)}`;
}

function place(moment: Moment): string {
	const container = containerOf(moment);
	if (container && container.precision !== moment.precision) {
		if (container.precision === 'year' && !moment.approximate) return name(container);
		return `${moment.approximate ? 'etwa ' : ''}${at(container)}`;
	}
	return `${moment.approximate ? 'etwa ' : ''}zwischen ${bounds(endsOf(moment), 'und')}`;
}

/** "am 4. März 2026", "im März 2026"; of what is hidden its place, with "etwa" where it is vague. */
function at(moment: Moment, written: Written = 'whole'): string {
	if (isHidden(moment)) {
		return `${moment.precision === 'day' ? 'an' : 'in'} einem ${unknown(moment)}`;
	}
	const named = moment.precision === 'decade' ? plural(moment) : name(moment, written);
	return `${AT[moment.precision]} ${named}`;
}

/** The same for a date that is only approximately so: "um den 4. März 2026", "etwa im März 2026". */
function around(moment: Moment, written: Written = 'whole'): string {
	if (isHidden(moment)) return at(moment);
	if (moment.precision === 'day') return `um den ${name(moment, written)}`;
	if (moment.precision === 'year') return `um das Jahr ${name(moment)}`;
	return `etwa ${at(moment, written)}`;
}

function where(moment: Moment, written?: Written): string {
	return moment.approximate ? around(moment, written) : at(moment, written);
}

/** A date in a list or after a word that rules it, with "vermutlich" where it is uncertain. */
function probably(moment: Moment, text: string): string {
	return moment.uncertain ? `vermutlich ${text}` : text;
}

/** Without article where one can do without: "4. und 7. März 2026", "dem Frühjahr". */
function bare(moment: Moment, written: Written): string {
	if (isHidden(moment)) return probably(moment, dative(moment));
	const named = moment.precision === 'day' ? name(moment, written) : dative(moment, written);
	return qualifiers(moment) + named;
}

function bounds([start, end]: readonly [Moment, Moment], conjunction: string): string {
	const [first = 'whole'] = elide([start, end]);
	return `${bare(start, first)} ${conjunction} ${bare(end, 'whole')}`;
}

/** The name as it stands in a heading of several, with its qualities: "etwa 4. März 2026". */
function label(moment: Moment, written: Written = 'whole'): string {
	if (!isHidden(moment)) return qualifiers(moment) + name(moment, written);
	const container = containerOf(moment);
	const named = container ? name(container) : bounds(endsOf(moment), 'bis');
	return `${qualifiers(moment)}${named} (${UNKNOWN_LABEL[unitOf(moment)]} unbekannt)`;
}

/** The start of a range: "vom 4. März", "von März", "von etwa dem 4. März". */
function from(moment: Moment, written: Written): string {
	if (isHidden(moment)) return `von ${probably(moment, dative(moment))}`;
	const quality = qualifiers(moment);
	if (quality) return `von ${quality}${dative(moment, written)}`;
	return `von ${dative(moment, written)}`.replace(/^von dem /, 'vom ');
}

/** The end of a range: "zum 10. März 2026", "Mai 2026", "in die 2020er-Jahre". */
function to(moment: Moment): string {
	if (isHidden(moment)) return probably(moment, `zu ${dative(moment)}`);
	const quality = qualifiers(moment);
	switch (ARTICLE[moment.precision]) {
		case '':
			return quality + name(moment);
		case 'den':
			return `${quality}in die ${name(moment)}`;
		case 'dem':
			return `${quality}zum ${name(moment)}`;
	}
}

function isPlainDay(moment: Moment): boolean {
	const { precision, approximate, uncertain, unspecified } = moment;
	return precision === 'day' && !approximate && !uncertain && !unspecified;
}

/** "seit dem 4. März 2026", "vermutlich ab etwa März 2026". */
function ruledBy(preposition: string, moment: Moment): string {
	const vague = moment.approximate && !isHidden(moment) ? 'etwa ' : '';
	return probably(moment, `${preposition} ${vague}${dative(moment)}`);
}

const inList = (moment: Moment, written?: Written) => probably(moment, where(moment, written));

export const german: Wording = {
	timed(wall, clock) {
		return `um ${clockTime(wall)} Uhr ${clock} am ${name(unitAt(wall, 'day'))}`;
	},
	single(moment) {
		const doubt = moment.uncertain && !moment.approximate ? ' (Datum unsicher)' : '';
		return inList(moment) + doubt;
	},
	singleHeading(moment) {
		if (!moment.approximate || isHidden(moment)) return label(moment);
		if (moment.precision === 'day') return probably(moment, around(moment));
		if (moment.precision === 'year') return probably(moment, `um ${name(moment)}`);
		return label(moment);
	},
	range(start, end) {
		const [first = 'whole'] = elide([start, end]);
		const short = isPlainDay(start) && isPlainDay(end);
		return `${from(start, first)} bis ${short ? name(end) : to(end)}`;
	},
	rangeHeading(start, end) {
		return list([start, end], 'bis', label);
	},
	ongoing: (start) => `${ruledBy('seit', start)}, andauernd`,
	ongoingHeading: (start) => ruledBy('seit', start),
	endUnknown: (start) => `${ruledBy('ab', start)}, Ende unbekannt`,
	until(end, start) {
		const beginning = start === 'open' ? 'Beginn offen' : 'Beginn unbekannt';
		// "vermutlich" goes before the whole: "vermutlich bis etwa zum 4. März".
		return `${probably(end, `bis ${to({ ...end, uncertain: false })}`)} (${beginning})`;
	},
	between(start, end) {
		const unit = isCalendarUnit(start.precision) ? ONE[start.precision] : 'irgendwann';
		return `${unit} zwischen ${bounds([start, end], 'und')}`;
	},
	atLatest: (end) => probably(end, `spätestens ${where(end)}`),
	atEarliest: (start) => probably(start, `frühestens ${where(start)}`),
	either: (moments) => `entweder ${list(moments, 'oder', inList)}`,
	eitherHeading: (moments) => list(moments, 'oder', label),
	each: (moments) => list(moments, 'und', inList),
	eachHeading: (moments) => list(moments, 'und', label),
};

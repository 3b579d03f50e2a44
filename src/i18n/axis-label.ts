import type { TickUnit } from '../layout/ticks.ts';
import { partsOf } from '../time/calendar.ts';
import { shortMonthName } from '../time/month-names.ts';
import type { Language } from '../time/time-span.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** Years of our era stand bare: "2025"; those before it say so: "44 v. Chr.", "44 BC". */
function year(at: number, language: Language): string {
	const number = partsOf(at).year;
	if (number > 0) return String(number);
	return `${1 - number} ${language === 'de' ? 'v. Chr.' : 'BC'}`;
}

const month = (at: number, language: Language): string =>
	shortMonthName(partsOf(at).month, language);

const day = (at: number, language: Language): string =>
	`${partsOf(at).day}${language === 'de' ? '.' : ''} ${month(at, language)}`;

const time = (at: number): string => {
	const { hour, minute } = partsOf(at);
	return `${pad(hour)}:${pad(minute)}`;
};

/** A mark of the axis with its label: "2025", "Okt.", "22. Okt.", "14:00". `at` in wall ms. */
export function axisLabel(
	tick: { readonly at: number; readonly unit: TickUnit; readonly major: boolean },
	language: Language,
): string {
	switch (tick.unit) {
		case 'year':
			return year(tick.at, language);
		case 'month':
			return tick.major ? year(tick.at, language) : month(tick.at, language);
		case 'day':
			return day(tick.at, language);
		case 'hour':
		case 'minute':
			return tick.major ? day(tick.at, language) : time(tick.at);
	}
}

/**
 * What the labels leave unsaid at the left edge of the axis: the year of months, the month of days,
 * the day of hours; null where labels are years. `at` in wall ms.
 */
export function axisContext(at: number, unit: TickUnit, language: Language): string | null {
	switch (unit) {
		case 'year':
			return null;
		case 'month':
			return year(at, language);
		case 'day':
			return `${month(at, language)} ${year(at, language)}`;
		case 'hour':
		case 'minute':
			return `${day(at, language)} ${year(at, language)}`;
	}
}

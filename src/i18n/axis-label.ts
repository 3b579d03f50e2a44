import type { TickUnit } from '../layout/ticks.ts';
import type { Language } from '../time/time-span.ts';

type Format = (at: number) => string;

const format = (language: Language, options: Intl.DateTimeFormatOptions): Format => {
	const locale = language === 'de' ? 'de-DE' : 'en-GB';
	const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
	return (at) => formatter.format(at);
};

interface AxisFormats {
	readonly unit: Readonly<Record<TickUnit, Format>>;
	/** A tick that begins the next larger unit. */
	readonly major: Readonly<Record<TickUnit, Format>>;
	/** What the ticks in view leave unsaid, for the left edge of the axis; null for years. */
	readonly context: Readonly<Record<TickUnit, Format | null>>;
}

/** "44 v. Chr." and "44 BC"; years of our era stand bare. */
function yearFormat(language: Language): Format {
	const bare = format(language, { year: 'numeric' });
	const withEra = format(language, { year: 'numeric', era: 'short' });
	return (at) => (at < YEAR_ONE ? withEra(at) : bare(at));
}
const YEAR_ONE = Date.parse('0001-01-01T00:00:00Z');

function formatsOf(language: Language): AxisFormats {
	const year = yearFormat(language);
	const month = format(language, { month: 'short' });
	const day = format(language, { day: 'numeric', month: 'short' });
	const time = format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
	const dayOfYear = format(language, { day: 'numeric', month: 'short', year: 'numeric' });
	const monthOfYear = format(language, { month: 'short', year: 'numeric' });
	return {
		unit: { year, month, day, hour: time, minute: time },
		major: { year, month: year, day, hour: day, minute: day },
		context: { year: null, month: year, day: monthOfYear, hour: dayOfYear, minute: dayOfYear },
	};
}

const formats: Partial<Record<Language, AxisFormats>> = {};
const of = (language: Language): AxisFormats => (formats[language] ??= formatsOf(language));

/** The label of a tick: "2025", "Okt", "22. Okt", "14:00". Wall ms. */
export function axisLabel(
	tick: { readonly at: number; readonly unit: TickUnit; readonly major: boolean },
	language: Language,
): string {
	const { unit, major } = of(language);
	return (tick.major ? major : unit)[tick.unit](tick.at);
}

/** What the labels leave unsaid at the left edge: the year of months, the month of days. */
export function axisContext(at: number, unit: TickUnit, language: Language): string | null {
	return of(language).context[unit]?.(at) ?? null;
}

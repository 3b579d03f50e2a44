import fc from 'fast-check';
import { daysInMonth } from './calendar.ts';

/**
 * Generators of EDTF for property tests: every form of CONVENTIONS.md E1 and its combinations, all
 * of them valid.
 */

const two = (number: number) => String(number).padStart(2, '0');
const yearText = (year: number) => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

const year = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: 1900, max: 2100 }) },
	{ weight: 1, arbitrary: fc.integer({ min: -9999, max: 9999 }) },
	{ weight: 1, arbitrary: fc.integer({ min: -120, max: 120 }) },
);
const qualifier = fc.constantFrom('', '', '~', '?', '%');

const farYear = fc
	.oneof(fc.integer({ min: 10_000, max: 275_759 }), fc.integer({ min: -271_820, max: -10_000 }))
	.map((far) => `Y${far}`);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 }));

/** A calendar day without qualifiers, of the years −9999 to 9999. */
export const plainDay = fc
	.tuple(month, fc.integer({ min: 1, max: 31 }))
	.map(([[y, m], d]) => `${yearText(y)}-${two(m)}-${two(Math.min(d, daysInMonth(y, m)))}`);

const plainMonth = month.map(([y, m]) => `${yearText(y)}-${two(m)}`);
const plainYear = year.map(yearText);
const division = fc
	.tuple(year, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36))
	.map(([y, code]) => `${yearText(y)}-${code}`);

const decade = fc.oneof(plainYear.map((text) => `${text.slice(0, -1)}X`));
const century = plainYear.map((text) => `${text.slice(0, -2)}XX`);
const hidden = fc.oneof(
	plainMonth.map((text) => `${text}-XX`),
	fc.oneof(plainYear, decade, century).map((text) => `${text}-XX`),
	fc.oneof(plainYear, decade, century).map((text) => `${text}-XX-XX`),
	plainYear.map((text) => `${text}-1X`),
	plainMonth.map((text) => `${text}-1X`),
);

/** A date without time, as it may stand alone, in an interval or in a list. */
export const date = fc
	.tuple(
		fc.oneof(
			{ weight: 3, arbitrary: plainDay },
			{ weight: 3, arbitrary: plainMonth },
			{ weight: 2, arbitrary: fc.oneof(plainYear, farYear) },
			division,
			decade,
			century,
			hidden,
		),
		qualifier,
	)
	.map(([text, sign]) => text + sign);

/** A day with a qualifier on one of its parts: `2026-~03-04`, `2026?-03-04`. */
export const partlyQualified = fc
	.tuple(plainDay, fc.constantFrom('~', '?', '%'), fc.constantFrom(0, 1, 2), fc.boolean())
	.map(([text, sign, at, before]) => {
		const parts = /^(-?\d+)-(\d+)-(\d+)$/.exec(text)?.slice(1) ?? [];
		return parts.map((part, i) => (i !== at ? part : before ? sign + part : part + sign)).join('-');
	});

/** A date with time of day and offset. */
export const instant = fc
	.tuple(
		plainDay.filter((text) => !text.startsWith('-')),
		fc.integer({ min: 0, max: 24 * 60 * 60 - 1 }),
		fc.boolean(),
		fc.constantFrom('Z', '+00:00', '+09:00', '+08:30', '-05:00', '+01', '-11'),
	)
	.map(([day, seconds, withSeconds, offset]) => {
		const clock = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((n) =>
			two(Math.floor(n)),
		);
		return `${day}T${clock.slice(0, withSeconds ? 3 : 2).join(':')}${offset}`;
	});

/** By the first year that a date may lie in, to put the ends of intervals in order. */
function firstYear(text: string): number {
	const digits = /-?\d+X*/.exec(text)?.[0] ?? '0';
	return Number(digits.replaceAll('X', digits.startsWith('-') ? '9' : '0'));
}

/** Two dates at least 200 years apart or on days in order, so that no generated interval is reversed. */
const ordered = fc.oneof(
	fc
		.tuple(date, date)
		.map(([a, b]): [string, string] => (firstYear(a) <= firstYear(b) ? [a, b] : [b, a]))
		.filter(([a, b]) => firstYear(b) - firstYear(a) >= 200),
	fc
		.tuple(
			fc.integer({ min: 1900, max: 2100 }),
			fc.integer({ min: 1, max: 11 }),
			fc.integer({ min: 1, max: 27 }),
			fc.constantFrom(0, 1),
			qualifier,
			qualifier,
			fc.boolean(),
		)
		.map(([y, m, d, later, first, second, days]): [string, string] => [
			`${y}-${two(m)}${days ? `-${two(d)}` : ''}${first}`,
			`${y}-${two(m + later)}${days ? `-${two(d + 1)}` : ''}${second}`,
		]),
);

const interval = fc.oneof(
	ordered.map(([a, b]) => `${a}/${b}`),
	fc.tuple(date, fc.constantFrom('/..', '/')).map(([text, end]) => text + end),
	fc.tuple(date, fc.constantFrom('../', '/')).map(([text, start]) => start + text),
);

const between = fc.oneof(
	ordered.filter(([a, b]) => shape(a) === shape(b)).map(([a, b]) => `[${a}..${b}]`),
	date.map((text) => `[..${text}]`),
	date.map((text) => `[${text}..]`),
);

/** Days are paired with days, months with months, seasons with seasons, and so on. */
function shape(text: string): string {
	const plain = text.replace(/[?~%]/g, '').replace(/^-/, '');
	if (/-2[1-4]$/.test(plain) && plain.length === 7) return 'season';
	if (/-3[3-6]$/.test(plain) && plain.length === 7) return 'quarter';
	return plain.replaceAll(/\d+/g, (digits) => String(digits.length));
}

const list = fc
	.tuple(
		fc.uniqueArray(fc.oneof(plainDay, plainMonth), { minLength: 2, maxLength: 5 }),
		fc.array(qualifier, { minLength: 5, maxLength: 5 }),
		fc.constantFrom('[]', '{}'),
	)
	.map(([dates, signs, [open = '', close = '']]) => {
		const items = dates.map((text, at) => text + (signs[at] ?? ''));
		return open + items.join(',') + close;
	});

/** Any valid notation without time of day. */
export const floatingEdtf = fc.oneof(date, partlyQualified, interval, between, list);

/** Any valid notation. */
export const validEdtf = fc.oneof({ weight: 6, arbitrary: floatingEdtf }, instant);

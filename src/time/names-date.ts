import { MONTHS } from './month-names.ts';

/** As short as they are written in either language, with or without a point. */
const SHORT = 'Jan|Feb|Febr|Mär|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Oct|Nov|Dez|Dec';
const NAMES = [...MONTHS.de, ...MONTHS.en].join('|');
/** Not `\b`: it takes "ä" for the end of a word. */
const WHOLE = (words: string) => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;

/**
 * What tells when something was. Months with a capital alone: English "may" and "march" are words like
 * others. Days of the week and times of day stand in every week and on every day, and tell nothing.
 */
const DATES: readonly RegExp[] = [
	new RegExp(WHOLE(`(?:${NAMES})s?|(?:${SHORT})\\.?`), 'u'),
	/(?<![\p{L}\p{N}.,])(?:1[5-9]|20)\d\d(?:er|s)?(?![\p{L}\p{N}]|[.,]\d)/u,
	// 19.6., 19.06.2024, 2024-06-19, 6/19
	/(?<!\d)\d{1,2}\.\s?\d{1,2}\.(?!\d{3}(?!\d))/u,
	/(?<!\d)\d{1,2}\/\d{1,2}(?!\d)/u,
	// "am 14. empfing", "on the 14th"
	/(?<!\p{L})(?:am|vom|zum|bis|seit|dem|den|der)\s\d{1,2}\.(?!\d)/iu,
	/(?<!\p{L})the\s\d{1,2}(?:st|nd|rd|th)(?!\p{L})/iu,
	new RegExp(WHOLE('Früh(?:jahr|ling)s?|Sommers?|Herbst(?:es)?|Winters?'), 'u'),
	new RegExp(WHOLE('(?:in|of|by|since|last|this|next|the) (?:spring|summer|autumn|winter)'), 'iu'),
	new RegExp(
		WHOLE('Neujahr|Silvester|Weihnachten|Ostern|Pfingsten|New Year|Christmas|Easter'),
		'u',
	),
];

/** Whether a German or English text names a date, or part of one, that would tell when something was. */
export function namesDate(text: string): boolean {
	return DATES.some((date) => date.test(text));
}

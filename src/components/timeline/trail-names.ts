import type { Account, Dataset } from '../../dataset/compiled.ts';
import type { StageTexts } from '../../i18n/messages.ts';
import type { Language } from '../../time/time-span.ts';
import { spanInWords } from '../../time/span-in-words.ts';
import { DAY } from '../../time/units.ts';
import { directoryOf, namesOf, verbNumber } from '../reading/directory.ts';
import type { TrailDay } from './trail-days.ts';

/** Of the accounts of one point so many are told. */
const TOLD = 3;

/** The spoken name of a point of the trail: date, status, who said what. */
export function trailPointName(
	days: readonly TrailDay[],
	dataset: Dataset,
	{ trail, words }: StageTexts,
	language: Language,
): string {
	const directory = directoryOf(dataset);
	const accounts = days.flatMap(({ told }) => told);
	const said = ({ by, stance }: Account) =>
		trail.said(words.list(namesOf(by, directory)), words.stance(stance, verbNumber(by, directory)));
	// One more is told rather than counted.
	const told = accounts.length === TOLD + 1 ? TOLD + 1 : TOLD;
	return trail.point({
		date: daysInWords(days, trail, language),
		status: words.judgement(days.at(-1)?.status ?? null, null, days.at(-1)?.said),
		said: accounts.slice(0, told).map(said),
		accounts: accounts.length,
	});
}

function daysInWords(
	days: readonly TrailDay[],
	{ days: fromTo }: StageTexts['trail'],
	language: Language,
): string {
	const [first, last] = [days[0]!, days.at(-1)!];
	if (first.on.heading === last.on.heading) return first.on.heading;
	if ([first, last].some(({ on }) => !isPlainDay(on.span))) {
		return fromTo(first.on.heading, last.on.heading);
	}
	return spanInWords(first.at - DAY / 2, last.at + DAY / 2, language);
}

function isPlainDay(span: TrailDay['on']['span']): boolean {
	if (span.form !== 'single') return false;
	const { precision, approximate, uncertain, unspecified } = span.moment;
	return precision === 'day' && !approximate && !uncertain && !unspecified;
}

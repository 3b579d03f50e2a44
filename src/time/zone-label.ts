import type { Language } from './time-span.ts';

/**
 * Names of clocks that readers know, by zone, and by offset in minutes where summer time has a name
 * of its own. Own words and not those of `Intl`, which differ between engines and fall back to
 * "GMT+9" for most of these.
 */
const NAMES: Readonly<
	Record<
		string,
		readonly { offsets: readonly number[]; name: Readonly<Record<Language, string>> }[]
	>
> = {
	UTC: [{ offsets: [0], name: { de: 'UTC', en: 'UTC' } }],
	'Europe/Berlin': [
		{ offsets: [60], name: { de: 'MEZ', en: 'CET' } },
		{ offsets: [120], name: { de: 'MESZ', en: 'CEST' } },
	],
	'Europe/Kyiv': [{ offsets: [120, 180], name: { de: 'Kiewer Zeit', en: 'Kyiv time' } }],
	'Europe/Moscow': [{ offsets: [180, 240], name: { de: 'Moskauer Zeit', en: 'Moscow time' } }],
	'Asia/Pyongyang': [
		{ offsets: [510, 540], name: { de: 'Pjöngjanger Zeit', en: 'Pyongyang time' } },
	],
};

/**
 * How a time of day names its clock, to stand after it: "11:00 Uhr MEZ", "02:22 Pyongyang time";
 * "UTC+9" for clocks without a name here. `offset` in minutes east of UTC at that instant.
 */
export function zoneLabel(zone: string, offset: number, language: Language): string {
	const named = NAMES[zone]?.find(({ offsets }) => offsets.includes(offset));
	return named?.name[language] ?? utcLabel(offset);
}

function utcLabel(offset: number): string {
	const minutes = Math.round(Math.abs(offset));
	if (minutes === 0) return 'UTC';
	const rest = minutes % 60;
	const fraction = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
	return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${fraction}`;
}

import type { TrailMessages } from '../messages/trail.ts';
import type { Distance } from '../../time/distance.ts';
import { counted, digits, quoted, stageWords as words } from './stage-words.ts';

/** "5 Tagen", "einem Monat": after a preposition with the dative. */
const UNITS = {
	day: ['einem Tag', 'Tagen', 'einen Tag', 'Tage', 'eines Tages'],
	week: ['einer Woche', 'Wochen', 'eine Woche', 'Wochen', 'einer Woche'],
	month: ['einem Monat', 'Monaten', 'einen Monat', 'Monate', 'eines Monats'],
	year: ['einem Jahr', 'Jahren', 'ein Jahr', 'Jahre', 'eines Jahres'],
} as const;

/** How long after: "am nächsten Tag", "nach etwa 6 Monaten", "innerhalb von 5 Wochen". */
function after({ count, unit, precision }: Distance): string {
	const [one, several, , , ofOne] = UNITS[unit];
	if (precision === 'within') {
		return count === 1 ? `innerhalb ${ofOne}` : `innerhalb von ${digits(count)} ${several}`;
	}
	if (precision === 'exact' && unit === 'day' && count === 1) return 'am nächsten Tag';
	const length = count === 1 ? one : `${digits(count)} ${several}`;
	return precision === 'about' ? `nach etwa ${length}` : `nach ${length}`;
}

/** How long before: "am Tag davor", "etwa 3 Wochen vorher", "höchstens 3 Monate vorher". */
function before({ count, unit, precision }: Distance): string {
	if (precision === 'exact' && unit === 'day' && count === 1) return 'am Tag davor';
	const [, , one, several] = UNITS[unit];
	const length = count === 1 ? one : `${digits(count)} ${several}`;
	const bound = { exact: '', about: 'etwa ', within: 'höchstens ' }[precision];
	return `${bound}${length} vorher`;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

export const trail: TrailMessages = {
	label: (title) => `Was zu ${quoted(title)} wann bekannt wurde`,
	point: ({ date, status, said, accounts }) => {
		const rest = accounts - said.length;
		const voices = rest > 0 ? [...said, counted(rest, 'weitere Angabe', 'weitere Angaben')] : said;
		const held = accounts > 1 ? `, ${counted(accounts, 'Angabe', 'Angaben')}` : '';
		const ending = voices.length > 0 ? `: ${words.list(voices)}` : '';
		return `${date}, ${status}${held}${ending}`;
	},
	days: (from, to) => `${from} bis ${to}`,
	said: (speakers, does) => `${speakers} ${does}`,
	publicity: ({ step, distance }) => {
		if (step === 'announced') return `${before(distance)} angekündigt`;
		return `${after(distance)} ${step === 'known' ? 'bekannt' : 'eingeräumt'}`;
	},
	publicitySentence: (steps) => sentence(steps.map(trail.publicity).join(', ')),
};

import { inWholeWeeks, type Distance } from '../../time/distance.ts';
import type { AsOfMessages, Side } from '../messages/as-of.ts';
import { counted, digits, words } from './words.ts';

const FIRST = {
	announcement: 'der Ankündigung',
	claim: 'der ersten Behauptung',
	report: 'der ersten Meldung',
} as const;

/** In the accusative: "einen Tag nach". */
const UNITS = {
	day: ['einen Tag', 'Tage'],
	week: ['eine Woche', 'Wochen'],
	month: ['einen Monat', 'Monate'],
	year: ['ein Jahr', 'Jahre'],
} as const;
const NUMBERS = 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const BOUNDS = { exact: '', about: 'etwa ', within: 'höchstens ' } as const;

function lengthOf({ count, unit, precision }: Distance): string {
	const [one, other] = UNITS[unit];
	const length = count === 1 ? one : `${NUMBERS[count - 2] ?? digits(count)} ${other}`;
	return BOUNDS[precision] + length;
}

const DOES = {
	announces: ['kündigt es an', 'kündigen es an'],
	asserts: ['sagt es', 'sagen es'],
	reports: ['berichtet davon', 'berichten davon'],
	confirms: ['bestätigt es', 'bestätigen es'],
	denies: ['bestreitet es', 'bestreiten es'],
	doubts: ['bezweifelt es', 'bezweifeln es'],
	retracts: ['nimmt es zurück', 'nehmen es zurück'],
} as const;

function sideText({ stance, names, others, number }: Side): string {
	const all = others > 0 ? [...names, others === 1 ? 'noch jemand' : 'weitere'] : names;
	return `${words.list(all)} ${DOES[stance][number === 1 ? 0 : 1]}`;
}

const begun = (day: string) => day.charAt(0).toUpperCase() + day.slice(1);

export const asOf: AsOfMessages = {
	label: 'Kenntnisstand',
	day: 'Tag des Kenntnisstands',
	play: 'Abspielen',
	pause: 'Anhalten',
	speed: 'Tempo',
	times: (speed) => `${digits(speed)}×`,
	previous: 'Vorige Änderung',
	next: 'Nächste Änderung',
	later: 'Späteres zeigen',
	backToToday: 'Zurück zu heute',
	hint: 'Was war wann bekannt? Den Griff auf der Übersicht ziehen.',
	nothingBefore: 'Dieser Datensatz hat keinen früheren Stand.',
	notADay: 'Bitte einen Tag angeben, zum Beispiel 22.10.2024.',
	tooEarly: (first) => `Bekannt wurde das Erste ${first}.`,
	tooLate: (today) => `Der Datensatz endet ${today}.`,
	value: (day, known) =>
		`${day ?? 'heute'}: ${counted(known, 'Ereignis bekannt', 'Ereignisse bekannt')}`,
	afterwards: 'Was danach kam, ist an diesem Tag noch nicht bekannt.',
	changes: 'Was sich in den 30 Tagen davor änderte',
	whole: (day, known, hidden) => {
		const some = `${begun(day)} ${known === 1 ? 'war' : 'waren'} ${counted(known, 'Ereignis', 'Ereignisse')} dieser Chronologie bekannt`;
		if (hidden === 0) return `${some}.`;
		return `${some}; ${hidden === 1 ? 'ein weiteres hatte stattgefunden und war' : `${digits(hidden)} weitere hatten stattgefunden und waren`} nicht öffentlich.`;
	},
	laterShown: 'Blass steht daneben, was später bekannt wurde.',
	since: (apart, first) =>
		apart === 'same-day'
			? `am Tag ${FIRST[first]}`
			: `${lengthOf(inWholeWeeks(apart))} nach ${FIRST[first]}`,
	event: (day, since, sides) => {
		const head = begun(since === null ? day : `${day}, ${since}`);
		return sides.length === 0 ? `${head}.` : `${head}: ${sides.map(sideText).join(', ')}.`;
	},
	notYetKnown: (day) => `War ${day} noch nicht bekannt; zu sehen ist der Stand von heute.`,
	outlines: (count, lane) =>
		`${lane === null ? '' : `${lane}: `}${counted(count, 'Ereignis hatte stattgefunden und war', 'Ereignisse hatten stattgefunden und waren')} nicht öffentlich`,
};

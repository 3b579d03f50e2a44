import { inWholeWeeks, type Distance } from '../../time/distance.ts';
import type { AsOfMessages, Side } from '../messages/as-of.ts';
import { counted, digits, words } from './words.ts';

const FIRST = {
	announcement: 'the announcement',
	claim: 'the first claim',
	report: 'the first report',
} as const;

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const BOUNDS = { exact: '', about: 'about ', within: 'at most ' } as const;

function lengthOf({ count, unit, precision }: Distance): string {
	const number = NUMBERS[count - 1] ?? digits(count);
	return `${BOUNDS[precision]}${number} ${count === 1 ? unit : `${unit}s`}`;
}

const DOES = {
	announces: ['announces it', 'announce it'],
	asserts: ['says so', 'say so'],
	reports: ['reports it', 'report it'],
	confirms: ['confirms it', 'confirm it'],
	denies: ['denies it', 'deny it'],
	doubts: ['doubts it', 'doubt it'],
	retracts: ['takes it back', 'take it back'],
} as const;

function sideText({ stance, names, others, number }: Side): string {
	const all = others > 0 ? [...names, others === 1 ? 'one other' : 'others'] : names;
	return `${words.list(all)} ${DOES[stance][number === 1 ? 0 : 1]}`;
}

const begun = (day: string) => day.charAt(0).toUpperCase() + day.slice(1);

export const asOf: AsOfMessages = {
	label: 'What was known',
	day: 'Day whose knowledge is shown',
	play: 'Play',
	pause: 'Pause',
	speed: 'Speed',
	times: (speed) => `${digits(speed)}×`,
	previous: 'Previous change',
	next: 'Next change',
	later: 'Show what came later',
	backToToday: 'Back to today',
	hint: 'Who knew what, when? Drag the handle on the overview.',
	nothingBefore: 'This dataset has no earlier state.',
	notADay: 'Please enter a day, such as 22 October 2024.',
	tooEarly: (first) => `The first of it became known ${first}.`,
	tooLate: (today) => `The dataset ends ${today}.`,
	value: (day, known) => `${day ?? 'today'}: ${counted(known, 'event known', 'events known')}`,
	afterwards: 'What came after is not known yet on this day.',
	changes: 'What changed in the 30 days before',
	whole: (day, known, hidden) => {
		const some = `${begun(day)}, ${counted(known, 'event', 'events')} of this chronology ${known === 1 ? 'was' : 'were'} known`;
		if (hidden === 0) return `${some}.`;
		return `${some}; ${hidden === 1 ? 'one more had happened and was' : `${digits(hidden)} more had happened and were`} not public.`;
	},
	laterShown: 'What became known later is shown faded.',
	since: (apart, first) =>
		apart === 'same-day'
			? `the day of ${FIRST[first]}`
			: `${lengthOf(inWholeWeeks(apart))} after ${FIRST[first]}`,
	event: (day, since, sides) => {
		const head = begun(since === null ? day : `${day}, ${since}`);
		return sides.length === 0 ? `${head}.` : `${head}: ${sides.map(sideText).join(', ')}.`;
	},
	notYetKnown: (day) => `Was not known yet ${day}; what you see is what is known today.`,
	outlines: (count, lane) =>
		`${lane === null ? '' : `${lane}: `}${counted(count, 'event had happened and was', 'events had happened and were')} not public`,
};

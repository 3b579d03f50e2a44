import { countedIn, digitsIn } from '../counting.ts';
import type { StageWords } from '../messages/words.ts';
import { quotedInEnglish } from '../quoting.ts';
import { zoneCity } from '../zone-city.ts';

export const counted = countedIn('en');
export const digits = digitsIn('en');
export const quoted = quotedInEnglish;

/**
 * British, as the dates are: no comma before "and". Made when first needed, which takes the browser
 * some ms.
 */
let names: Intl.ListFormat | undefined;

const STANCES = {
	announces: ['announces', 'announce'],
	asserts: ['states', 'state'],
	reports: ['reports', 'report'],
	confirms: ['confirms', 'confirm'],
	denies: ['denies', 'deny'],
	doubts: ['doubts', 'doubt'],
	comments: ['comments', 'comment'],
	retracts: ['retracts', 'retract'],
} as const;

const ZONES: Readonly<Record<string, string>> = {
	place: 'where it happened',
	own: 'my time zone',
	'Europe/Berlin': 'Berlin',
	'Europe/Kyiv': 'Kyiv',
	'Europe/Moscow': 'Moscow',
	'Asia/Pyongyang': 'Pyongyang',
};

/** What is loaded of the words wherever the timeline stands. */
export const stageWords: StageWords = {
	status: {
		planned: { word: 'announced' },
		unfulfilled: { word: 'did not happen' },
		claimed: { word: 'claimed' },
		reported: { word: 'reported' },
		disputed: { word: 'disputed' },
		unproven: { word: 'unproven' },
		confirmed: { word: 'confirmed' },
		refuted: { word: 'refuted' },
	},
	noStatus: 'not assessed',
	basis: {
		announcement: 'announced',
		'single-speaker': 'one voice only',
		evidence: 'with evidence of its own',
		contradiction: 'accounts contradict each other',
		'two-origins': 'two independent origins',
		primary: 'primary source',
		acknowledgement: 'acknowledged by a party to it',
		absence: 'not enough evidence',
	},
	judgement: (status, basis, said = false) => {
		if (status === null) return stageWords.noStatus;
		const word = said ? 'confirmed as said' : stageWords.status[status].word;
		return basis === null || stageWords.basis[basis] === word
			? word
			: `${word}, ${stageWords.basis[basis]}`;
	},
	stance: (stance, speakers) => STANCES[stance][speakers === 1 ? 0 : 1],
	later: 'became known later',
	others: 'Others',
	list(items) {
		names ??= new Intl.ListFormat('en-GB', { type: 'conjunction' });
		return names.format(items);
	},
	digits,
	zone: (zone) => ZONES[zone] ?? zoneCity(zone),
};

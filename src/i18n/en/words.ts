import { countedIn, digitsIn } from '../counting.ts';
import type { Words } from '../messages/words.ts';
import { quotedInEnglish } from '../quoting.ts';
import { zoneCity } from '../zone-city.ts';

export const counted = countedIn('en');
export const digits = digitsIn('en');
export const quoted = quotedInEnglish;

// British, as the dates are: no comma before "and".
const names = new Intl.ListFormat('en-GB', { type: 'conjunction' });

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

export const words: Words = {
	status: {
		planned: {
			word: 'announced',
			meaning: 'Somebody has announced it; it has not happened yet.',
		},
		unfulfilled: {
			word: 'did not happen',
			meaning: 'It was announced and is known not to have happened.',
		},
		claimed: {
			word: 'claimed',
			meaning: 'A party to the matter says so; nobody independent has confirmed it.',
		},
		reported: {
			word: 'reported',
			meaning: 'A credible third party reports it, with evidence of its own.',
		},
		disputed: {
			word: 'disputed',
			meaning: 'Accounts contradict each other, or their figures exclude each other.',
		},
		unproven: {
			word: 'unproven',
			meaning: 'There is not enough evidence either way.',
		},
		confirmed: {
			word: 'confirmed',
			meaning:
				'Two parties independent of each other know it first-hand, the primary source is at hand, or a party to it has acknowledged it.',
		},
		refuted: {
			word: 'refuted',
			meaning: 'Evidence shows that it did not happen.',
		},
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
		if (status === null) return words.noStatus;
		const word = said ? 'confirmed as said' : words.status[status].word;
		return basis === null || words.basis[basis] === word ? word : `${word}, ${words.basis[basis]}`;
	},
	stance: (stance, speakers) => STANCES[stance][speakers === 1 ? 0 : 1],
	sourceKind: {
		primary: 'primary source',
		agency: 'news agency',
		news: 'news outlet',
		'state-media': 'state media',
		analysis: 'analysis',
	},
	relation: {
		about: 'On the matter of',
		confirms: 'Confirms',
		contradicts: 'Contradicts',
		'responds-to': 'Responds to',
		'leads-to': 'Leads to',
	},
	relationFrom: {
		about: 'On this matter',
		confirms: 'Confirmed by',
		contradicts: 'Contradicted by',
		'responds-to': 'Response to it',
		'leads-to': 'Follows from',
	},
	group: { chapter: 'Chapter', actor: 'Actor', kind: 'Kind' },
	later: 'became known later',
	others: 'Others',
	list: (items) => names.format(items),
	digits,
	theme: { auto: 'as on the device', light: 'light', dark: 'dark' },
	zone: (zone) => ZONES[zone] ?? zoneCity(zone),
};

import { countedIn, digitsIn } from '../counting.ts';
import type { StageWords } from '../messages/words.ts';
import { quotedInGerman } from '../quoting.ts';
import { zoneCity } from '../zone-city.ts';

export const counted = countedIn('de');
export const digits = digitsIn('de');
export const quoted = quotedInGerman;

/** Made when first needed, which takes the browser some ms. */
let names: Intl.ListFormat | undefined;

const STANCES = {
	announces: ['kündigt an', 'kündigen an'],
	asserts: ['erklärt', 'erklären'],
	reports: ['berichtet', 'berichten'],
	confirms: ['bestätigt', 'bestätigen'],
	denies: ['bestreitet', 'bestreiten'],
	doubts: ['bezweifelt', 'bezweifeln'],
	comments: ['äußert sich', 'äußern sich'],
	retracts: ['nimmt es zurück', 'nehmen es zurück'],
} as const;

const ZONES: Readonly<Record<string, string>> = {
	place: 'Ort des Ereignisses',
	own: 'meine Zeitzone',
	'Europe/Berlin': 'Berlin',
	'Europe/Kyiv': 'Kiew',
	'Europe/Moscow': 'Moskau',
	'Asia/Pyongyang': 'Pjöngjang',
};

/** What is loaded of the words wherever the timeline stands. */
export const stageWords: StageWords = {
	status: {
		planned: { word: 'angekündigt' },
		unfulfilled: { word: 'nicht eingetreten' },
		claimed: { word: 'behauptet' },
		reported: { word: 'berichtet' },
		disputed: { word: 'umstritten' },
		unproven: { word: 'unbelegt' },
		confirmed: { word: 'bestätigt' },
		refuted: { word: 'widerlegt' },
	},
	noStatus: 'nicht bewertet',
	basis: {
		announcement: 'angekündigt',
		'single-speaker': 'nur eine Stimme',
		evidence: 'mit eigenen Belegen',
		contradiction: 'Angaben widersprechen sich',
		'two-origins': 'zwei unabhängige Ursprünge',
		primary: 'Primärquelle',
		acknowledgement: 'von einer beteiligten Seite selbst mitgeteilt',
		absence: 'keine ausreichenden Belege',
	},
	judgement: (status, basis, said = false) => {
		if (status === null) return stageWords.noStatus;
		const word = said ? 'als Aussage bestätigt' : stageWords.status[status].word;
		return basis === null || stageWords.basis[basis] === word
			? word
			: `${word}, ${stageWords.basis[basis]}`;
	},
	stance: (stance, speakers) => STANCES[stance][speakers === 1 ? 0 : 1],
	later: 'später bekannt geworden',
	others: 'Übrige',
	list(items) {
		names ??= new Intl.ListFormat('de', { type: 'conjunction' });
		return names.format(items);
	},
	digits,
	zone: (zone) => ZONES[zone] ?? zoneCity(zone),
};

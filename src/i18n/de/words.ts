import { countedIn, digitsIn } from '../counting.ts';
import type { Words } from '../messages/words.ts';
import { quotedInGerman } from '../quoting.ts';
import { zoneCity } from '../zone-city.ts';

export const counted = countedIn('de');
export const digits = digitsIn('de');
export const quoted = quotedInGerman;

const names = new Intl.ListFormat('de', { type: 'conjunction' });

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

export const words: Words = {
	status: {
		planned: {
			word: 'angekündigt',
			meaning: 'Jemand hat es angekündigt; geschehen ist es noch nicht.',
		},
		unfulfilled: {
			word: 'nicht eingetreten',
			meaning: 'Es war angekündigt und ist, wie man inzwischen weiß, nicht geschehen.',
		},
		claimed: {
			word: 'behauptet',
			meaning: 'Eine beteiligte Seite sagt es; unabhängig bestätigt ist es nicht.',
		},
		reported: {
			word: 'berichtet',
			meaning: 'Ein glaubwürdiger Dritter berichtet es und stützt sich auf eigene Belege.',
		},
		disputed: {
			word: 'umstritten',
			meaning: 'Die Darstellungen widersprechen sich, oder ihre Zahlen schließen einander aus.',
		},
		unproven: {
			word: 'unbelegt',
			meaning: 'Die Belege reichen nicht aus, weder dafür noch dagegen.',
		},
		confirmed: {
			word: 'bestätigt',
			meaning:
				'Zwei voneinander unabhängige Seiten wissen es aus eigener Kenntnis, die Primärquelle liegt vor, oder eine beteiligte Seite hat es selbst mitgeteilt.',
		},
		refuted: {
			word: 'widerlegt',
			meaning: 'Belege zeigen, dass es nicht geschehen ist.',
		},
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
		if (status === null) return words.noStatus;
		const word = said ? 'als Aussage bestätigt' : words.status[status].word;
		return basis === null || words.basis[basis] === word ? word : `${word}, ${words.basis[basis]}`;
	},
	stance: (stance, speakers) => STANCES[stance][speakers === 1 ? 0 : 1],
	sourceKind: {
		primary: 'Primärquelle',
		agency: 'Agentur',
		news: 'Nachrichtenmedium',
		'state-media': 'Staatsmedium',
		analysis: 'Analyse',
	},
	relation: {
		about: 'Zur Sache',
		confirms: 'Bestätigt',
		contradicts: 'Widerspricht',
		'responds-to': 'Antwortet auf',
		'leads-to': 'Führt zu',
	},
	relationFrom: {
		about: 'Dazu',
		confirms: 'Bestätigt durch',
		contradicts: 'Widersprochen in',
		'responds-to': 'Antwort darauf',
		'leads-to': 'Folgt auf',
	},
	group: { chapter: 'Kapitel', actor: 'Akteur', kind: 'Art' },
	later: 'später bekannt geworden',
	others: 'Übrige',
	list: (items) => names.format(items),
	digits,
	theme: { auto: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
	zone: (zone) => ZONES[zone] ?? zoneCity(zone),
};

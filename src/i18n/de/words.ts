import type { Words } from '../messages/words.ts';
import { stageWords } from './stage-words.ts';

export { counted, digits, quoted } from './stage-words.ts';

const { status } = stageWords;

export const words: Words = {
	...stageWords,
	status: {
		planned: {
			...status.planned,
			meaning: 'Jemand hat es angekündigt; geschehen ist es noch nicht.',
		},
		unfulfilled: {
			...status.unfulfilled,
			meaning: 'Es war angekündigt und ist, wie man inzwischen weiß, nicht geschehen.',
		},
		claimed: {
			...status.claimed,
			meaning: 'Eine beteiligte Seite sagt es; unabhängig bestätigt ist es nicht.',
		},
		reported: {
			...status.reported,
			meaning: 'Ein glaubwürdiger Dritter berichtet es und stützt sich auf eigene Belege.',
		},
		disputed: {
			...status.disputed,
			meaning: 'Die Darstellungen widersprechen sich, oder ihre Zahlen schließen einander aus.',
		},
		unproven: {
			...status.unproven,
			meaning: 'Die Belege reichen nicht aus, weder dafür noch dagegen.',
		},
		confirmed: {
			...status.confirmed,
			meaning:
				'Zwei voneinander unabhängige Seiten wissen es aus eigener Kenntnis, die Primärquelle liegt vor, oder eine beteiligte Seite hat es selbst mitgeteilt.',
		},
		refuted: {
			...status.refuted,
			meaning: 'Belege zeigen, dass es nicht geschehen ist.',
		},
	},
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
	theme: { auto: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
};

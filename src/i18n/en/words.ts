import type { Words } from '../messages/words.ts';
import { stageWords } from './stage-words.ts';

export { counted, digits, quoted } from './stage-words.ts';

const { status } = stageWords;

export const words: Words = {
	...stageWords,
	status: {
		planned: {
			...status.planned,
			meaning: 'Somebody has announced it; it has not happened yet.',
		},
		unfulfilled: {
			...status.unfulfilled,
			meaning: 'It was announced and is known not to have happened.',
		},
		claimed: {
			...status.claimed,
			meaning: 'A party to the matter says so; nobody independent has confirmed it.',
		},
		reported: {
			...status.reported,
			meaning: 'A credible third party reports it, with evidence of its own.',
		},
		disputed: {
			...status.disputed,
			meaning: 'Accounts contradict each other, or their figures exclude each other.',
		},
		unproven: {
			...status.unproven,
			meaning: 'There is not enough evidence either way.',
		},
		confirmed: {
			...status.confirmed,
			meaning:
				'Two parties independent of each other know it first-hand, the primary source is at hand, or a party to it has acknowledged it.',
		},
		refuted: {
			...status.refuted,
			meaning: 'Evidence shows that it did not happen.',
		},
	},
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
	theme: { auto: 'as on the device', light: 'light', dark: 'dark' },
};

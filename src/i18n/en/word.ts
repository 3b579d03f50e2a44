import type { WordMessages } from '../messages/word.ts';
import { counted, words } from './words.ts';

export const word: WordMessages = {
	graph: 'Who has it from whom',
	graphHelp: 'The lines lead from a source to whom it cites. Choosing a box shows its chain.',
	graphAsText: 'The same as a list',
	graphOrigin: (name) => `Origin: ${name}`,
	graphUnknown: (name) => `unnamed origin: ${name}`,
	chain: (names) => names.join(', citing '),
	goesBack: (origin, sources) => `Going back to ${origin}: ${words.list(sources)}`,

	sides: 'Side by side',
	sideFor: 'Affirm it',
	sideAgainst: 'Dispute it',
	moreOnSide: (count) => counted(count, 'more account', 'more accounts'),

	figuresOf: (what, unit) => (what === unit ? unit : `${what} (${unit})`),
};

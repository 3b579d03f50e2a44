import type { WordMessages } from '../messages/word.ts';
import { counted, words } from './words.ts';

export const word: WordMessages = {
	graph: 'Wer es von wem hat',
	graphHelp:
		'Die Linien führen von der Quelle zu dem, auf den sie sich beruft. Ein Feld wählen zeigt seine Kette.',
	graphAsText: 'Dasselbe als Liste',
	graphOrigin: (name) => `Ursprung: ${name}`,
	graphUnknown: (name) => `ungenannter Ursprung: ${name}`,
	chain: (names) => names.join(' nach '),
	goesBack: (origin, sources) => `Auf ${origin} gehen zurück: ${words.list(sources)}`,

	sides: 'Einander gegenüber',
	sideFor: 'Bejahen es',
	sideAgainst: 'Bestreiten es',
	moreOnSide: (count) => counted(count, 'weitere Angabe', 'weitere Angaben'),

	figuresOf: (what, unit) => (what === unit ? unit : `${what} (${unit})`),
};

import { cardsOf } from '../../state/paper/cards.ts';
import { storyEvents } from '../../state/story-events.ts';
import { alone, leading, type PaperBlock } from './paper-block.ts';
import { titleBlock, type PaperSubject } from './paper-subject.ts';

/** The events of a story as cards to cut out and to put in order. */
export function cardsBlocks(subject: PaperSubject): readonly PaperBlock[] {
	const { whole, story, words } = subject;
	const { sheet } = words.paper;
	const cards = cardsOf(storyEvents(whole, story)).map(({ letter, event, clue }) => ({
		letter,
		title: event.title,
		text: clue,
	}));
	const pairs = cards.flatMap((_, at) => (at % 2 === 0 ? [cards.slice(at, at + 2)] : []));
	return [
		titleBlock(subject, false, cards.length),
		leading('task', { kind: 'text', text: sheet.cardsTask, own: false }),
		...pairs.map((pair, at) => alone(`cards-${at}`, { kind: 'cards', cards: pair })),
	];
}

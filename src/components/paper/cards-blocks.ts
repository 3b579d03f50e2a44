import { eventsToOrder } from '../../state/events-to-order.ts';
import { cardsOf, type Card } from '../../state/paper/cards.ts';
import { CARDS } from '../../state/task.ts';
import { alone, leading, type PaperBlock } from './paper-block.ts';
import { titleBlock, type PaperSubject } from './paper-subject.ts';

/** The cards that a story makes; none where they are too few to be put in order. */
export function orderCards({ whole, story }: PaperSubject): readonly Card[] {
	const cards = cardsOf(eventsToOrder(whole, story));
	return cards.length < CARDS.least ? [] : cards;
}

/** The events of a story as cards to cut out and to put in order. */
export function cardsBlocks(subject: PaperSubject): readonly PaperBlock[] {
	const { sheet } = subject.words.paper;
	const cards = orderCards(subject).map(({ letter, event, clue }) => ({
		letter,
		title: event.title,
		text: clue,
	}));
	if (cards.length === 0) {
		return [
			titleBlock(subject, false),
			leading('task', { kind: 'text', text: sheet.cardsTooFew, own: false }),
		];
	}
	const pairs = cards.flatMap((_, at) => (at % 2 === 0 ? [cards.slice(at, at + 2)] : []));
	return [
		titleBlock(subject, false, cards.length),
		leading('task', { kind: 'text', text: sheet.cardsTask, own: false }),
		...pairs.map((pair, at) => alone(`cards-${at}`, { kind: 'cards', cards: pair })),
	];
}

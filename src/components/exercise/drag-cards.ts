import { flushSync } from 'svelte';

/** Less is a click, px. */
const LEAST = 4;
/** So near the edge of the window a drag scrolls, px, and so far each time. */
const EDGE = 56;
const SCROLLED = 14;

/** What a drag does with the cards. */
export interface CardDrag {
	readonly lift: (id: string) => void;
	/** @param place from 0 */
	readonly moveTo: (id: string, place: number) => void;
	readonly drop: (id: string) => void;
	readonly cancel: (id: string) => void;
}

interface Grip {
	readonly id: string;
	readonly pointer: number;
	readonly startY: number;
	/** From the upper edge of the card, px. */
	readonly within: number;
	moving: boolean;
	/** How far the card is drawn from its place now, px. */
	shift: number;
}

/**
 * Lets cards be dragged up and down in their list: by the mouse anywhere, by finger and pen at what is
 * marked `data-handle` (with `touch-action: none`), so that a finger elsewhere scrolls. The cards are
 * the children of the list with `data-card`, their id. Gives back what ends it.
 */
export function dragsCards(list: HTMLElement, drag: CardDrag): () => void {
	let grip: Grip | null = null;
	const cardOf = (id: string) =>
		[...list.children].find((one) => one instanceof HTMLElement && one.dataset.card === id) as
			HTMLElement | undefined;

	function down(event: PointerEvent) {
		const { target, button, isPrimary, pointerType, pointerId, clientY } = event;
		if (!(target instanceof Element) || button !== 0 || !isPrimary || grip) return;
		const card = target.closest<HTMLElement>('[data-card]');
		const handle = target.closest('[data-handle]');
		if (!card?.dataset.card || !list.contains(card)) return;
		if (!handle && (pointerType !== 'mouse' || target.closest('button, a, [data-fixed]'))) return;
		grip = {
			id: card.dataset.card,
			pointer: pointerId,
			startY: clientY,
			within: clientY - card.getBoundingClientRect().top,
			moving: false,
			shift: 0,
		};
	}

	function move({ pointerId, clientY }: PointerEvent) {
		if (grip?.pointer !== pointerId) return;
		const { id, startY, within } = grip;
		if (!grip.moving) {
			if (Math.abs(clientY - startY) < LEAST) return;
			grip.moving = true;
			list.setPointerCapture(pointerId);
			drag.lift(id);
		}
		const card = cardOf(id);
		if (!card) return;
		if (clientY < EDGE) scrollBy({ top: -SCROLLED, behavior: 'instant' });
		else if (clientY > innerHeight - EDGE) scrollBy({ top: SCROLLED, behavior: 'instant' });
		const middle = clientY - within + card.offsetHeight / 2;
		const others = [...list.children].filter((one) => one !== card);
		const place = others.filter((one) => {
			const { top, height } = one.getBoundingClientRect();
			return top + height / 2 < middle;
		}).length;
		flushSync(() => drag.moveTo(id, place));
		const own = card.getBoundingClientRect().top - grip.shift;
		grip.shift = clientY - within - own;
		card.style.transform = `translateY(${grip.shift}px)`;
	}

	function end(how: 'drop' | 'cancel') {
		if (!grip) return;
		const { id, moving, pointer } = grip;
		grip = null;
		if (!moving) return;
		cardOf(id)?.style.removeProperty('transform');
		if (list.hasPointerCapture(pointer)) list.releasePointerCapture(pointer);
		drag[how](id);
	}
	const up = ({ pointerId }: PointerEvent) => {
		if (grip?.pointer === pointerId) end('drop');
	};
	const lost = ({ pointerId }: PointerEvent) => {
		if (grip?.pointer === pointerId) end('cancel');
	};
	const key = (event: KeyboardEvent) => {
		if (event.key !== 'Escape' || !grip?.moving) return;
		event.preventDefault();
		end('cancel');
	};

	list.addEventListener('pointerdown', down);
	list.addEventListener('pointermove', move);
	list.addEventListener('pointerup', up);
	list.addEventListener('pointercancel', lost);
	document.addEventListener('keydown', key);
	return () => {
		list.removeEventListener('pointerdown', down);
		list.removeEventListener('pointermove', move);
		list.removeEventListener('pointerup', up);
		list.removeEventListener('pointercancel', lost);
		document.removeEventListener('keydown', key);
	};
}

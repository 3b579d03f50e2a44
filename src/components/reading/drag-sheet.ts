import type { Attachment } from 'svelte/attachments';
import { restingSize, type SheetSize } from './sheet-size.ts';

/** A pointer that moved less is a tap, px. */
const TAP = 4;
/** The speed of a flick is measured over this time, ms. */
const RECENT = 80;

export interface SheetDrag {
	/** The element whose height follows the pointer, by the custom property `--dragged`; null: none. */
	readonly sheet: () => HTMLElement | null;
	/** Heights of the sheet at rest, px. */
	readonly heights: () => { readonly half: number; readonly full: number };
	readonly onrest: (size: SheetSize | 'closed') => void;
}

/** Where the pointer was, and when. */
interface Move {
	readonly y: number;
	readonly at: number;
}

interface Drag {
	readonly element: HTMLElement;
	/** Where it began, px from the top of the window. */
	readonly y: number;
	/** Height of the sheet then and now, px. */
	readonly from: number;
	height: number;
	/** The latest moves; none before the pointer has left the tap's circle. */
	moves: readonly Move[];
}

/**
 * Lets a handle drag a sheet up and down. The handle needs `touch-action: none`. While it is dragged
 * the sheet carries `data-dragging`.
 */
export function dragSheet({ sheet, heights, onrest }: SheetDrag): Attachment<HTMLElement> {
	return (handle) => {
		let drag: Drag | null = null;

		const down = (event: PointerEvent) => {
			const element = sheet();
			if (element === null || !event.isPrimary || event.button !== 0) return;
			const { offsetHeight } = element;
			drag = { element, y: event.clientY, from: offsetHeight, height: offsetHeight, moves: [] };
		};
		const move = (event: PointerEvent) => {
			if (drag === null || !event.isPrimary) return;
			const by = event.clientY - drag.y;
			if (drag.moves.length === 0) {
				if (Math.abs(by) < TAP) return;
				handle.setPointerCapture(event.pointerId);
				drag.element.dataset.dragging = '';
			}
			drag.height = Math.min(Math.max(drag.from - by, 0), heights().full);
			drag.element.style.setProperty('--dragged', `${drag.height}px`);
			drag.moves = [...drag.moves, { y: event.clientY, at: event.timeStamp }].filter(
				({ at }) => event.timeStamp - at <= RECENT,
			);
		};
		const end = (event: PointerEvent) => {
			if (drag === null || !event.isPrimary) return;
			const { element, height, moves } = drag;
			drag = null;
			if (moves.length === 0) return;
			delete element.dataset.dragging;
			element.style.removeProperty('--dragged');
			// A pointer taken away by the system leaves the sheet as it was.
			if (event.type !== 'pointerup') return;
			const { half, full } = heights();
			onrest(restingSize(height, velocityOf(moves, event), half, full));
		};

		handle.addEventListener('pointerdown', down);
		handle.addEventListener('pointermove', move);
		handle.addEventListener('pointerup', end);
		handle.addEventListener('pointercancel', end);
		return () => {
			handle.removeEventListener('pointerdown', down);
			handle.removeEventListener('pointermove', move);
			handle.removeEventListener('pointerup', end);
			handle.removeEventListener('pointercancel', end);
		};
	};
}

/** Over the latest moves, px/ms downwards; 0 for a pointer that rested before it was lifted. */
function velocityOf([first]: readonly Move[], { clientY, timeStamp }: PointerEvent): number {
	const time = first ? timeStamp - first.at : 0;
	return first && time > 0 && time <= RECENT * 2 ? (clientY - first.y) / time : 0;
}

/** How far the sheet of a phone covers the page. */
export type SheetSize = 'half' | 'full';

/** From this speed on (px/ms) a flick decides, whatever the place where it ended. */
const FLICK = 0.5;

/**
 * Where a dragged sheet comes to rest: the nearest of full, half and closed, or the next one in the
 * direction of a flick.
 *
 * @param height of the sheet where the finger left it, px
 * @param velocity px/ms, positive downwards
 * @param half height of the half sheet, px
 * @param full height of the full sheet, px
 */
export function restingSize(
	height: number,
	velocity: number,
	half: number,
	full: number,
): SheetSize | 'closed' {
	if (velocity >= FLICK) return height > half ? 'half' : 'closed';
	if (velocity <= -FLICK) return height < half ? 'half' : 'full';
	if (height >= (half + full) / 2) return 'full';
	return height >= half / 2 ? 'half' : 'closed';
}

import { selection } from 'd3-selection';

/*
 * Stands in for `d3-transition` and `d3-interpolate` where `d3-zoom` asks for them (build/slim-zoom.ts).
 * It needs them for animated transforms alone, which we never start, since the camera does the
 * gliding; the real packages would bring 13 kB of interpolators, colours and timers to every reader.
 */

/** Nothing is ever in transition. */
export function interrupt(): void {
	// nothing to end
}

/** The default path of an animated transform. Throws, as there is none. */
export function interpolateZoom(): never {
	throw new Error('d3-zoom cannot animate here; let the camera glide instead');
}

Object.assign(selection.prototype, {
	interrupt<Self>(this: Self): Self {
		return this;
	},
});

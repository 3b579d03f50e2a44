import { interpolateZoom } from 'd3-interpolate';
import type { VisibleSpan } from '../layout/visible-span.ts';
import { browserMotion, type Camera, type Motion } from './camera.svelte.ts';

/** Bounds of a flight, ms: nobody waits for a long one, and a short one is still seen. */
const LEAST = 450;
const MOST = 1500;

/** A way from one span to another, by share (0 to 1) of its duration (ms). */
export interface Flight {
	readonly duration: number;
	readonly at: (share: number) => VisibleSpan;
}

/**
 * The way that seems shortest to the eye: it zooms out, moves and zooms in at an even speed (van Wijk
 * and Nuij, "Smooth and efficient zooming and panning", 2003).
 */
export function flight(from: VisibleSpan, to: VisibleSpan): Flight {
	// About the first span and in its lengths, or numbers of epoch size lose their last digits.
	const unit = from.to - from.from;
	const middle = (span: VisibleSpan) => (span.from + span.to) / 2;
	const start = middle(from);
	const way = interpolateZoom(
		[0, 0, 1],
		[(middle(to) - start) / unit, 0, (to.to - to.from) / unit],
	);
	return {
		duration: Math.min(Math.max(way.duration, LEAST), MOST),
		at(share) {
			if (share <= 0) return from;
			if (share >= 1) return to;
			const [x, , length] = way(share);
			return {
				from: start + (x - length / 2) * unit,
				to: start + (x + length / 2) * unit,
			};
		},
	};
}

/** Flies a camera from event to event; at once for readers who asked for reduced motion. */
export class Pilot {
	readonly #camera: Camera;
	readonly #motion: Motion;
	#current = 0;

	constructor(camera: Camera, motion: Motion = browserMotion) {
		this.#camera = camera;
		this.#motion = motion;
	}

	/** Flies to a span from where the camera is; ends a flight that is under way. */
	fly(to: VisibleSpan): void {
		this.#current += 1;
		const { from, to: end } = this.#camera.span;
		if (this.#motion.reduced() || (from === to.from && end === to.to)) {
			this.#camera.jump(to);
			return;
		}
		const current = this.#current;
		const { duration, at } = flight(this.#camera.span, to);
		const began = this.#motion.now();
		const frame = () => {
			if (current !== this.#current) return;
			const share = Math.min(1, (this.#motion.now() - began) / duration);
			this.#camera.jump(at(eased(share)));
			if (share < 1) this.#motion.nextFrame(frame);
		};
		this.#motion.nextFrame(frame);
	}

	/** Shows a span at once. */
	jump(to: VisibleSpan): void {
		this.#current += 1;
		this.#camera.jump(to);
	}
}

/** Begins and ends gently. */
const eased = (share: number): number => share * share * (3 - 2 * share);

import {
	blendSpans,
	clampSpan,
	type SpanLimits,
	type VisibleSpan,
} from '../layout/visible-span.ts';

/** Longest a change of view may take, ms; gestures follow the hand without it. */
const GLIDE = 220;

/** Time and motion as the browser gives them; replaced in tests and absent while prerendering. */
export interface Motion {
	readonly now: () => number;
	readonly nextFrame: (run: () => void) => void;
	/** The reader asked for reduced motion. */
	readonly reduced: () => boolean;
}

/** That of the reader's browser. */
export const browserMotion: Motion = {
	now: () => performance.now(),
	nextFrame: (run) => requestAnimationFrame(run),
	reduced: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
};

/**
 * The visible span, and the way it moves: at once while a gesture leads it, gliding after a button
 * or a key, at once again for readers who asked for reduced motion.
 */
export class Camera {
	#span = $state.raw<VisibleSpan>({ from: 0, to: 1 });
	#target = $state.raw<VisibleSpan | null>(null);
	readonly #limits: () => SpanLimits;
	readonly #motion: Motion;
	#flight = 0;

	constructor(span: VisibleSpan, limits: () => SpanLimits, motion: Motion = browserMotion) {
		this.#limits = limits;
		this.#motion = motion;
		this.#span = clampSpan(span, limits());
	}

	/** What is shown now, wall ms. */
	get span(): VisibleSpan {
		return this.#span;
	}

	/** Where it is heading; the same as `span` when at rest. */
	get target(): VisibleSpan {
		return this.#target ?? this.#span;
	}

	/** Whether it is on its way there. */
	get glides(): boolean {
		return this.#target !== null;
	}

	/** Shows a span at once, within the limits; ends a glide. */
	jump(span: VisibleSpan): void {
		this.#flight += 1;
		this.#target = null;
		this.#span = clampSpan(span, this.#limits());
	}

	/** Glides to a span within the limits. */
	glide(span: VisibleSpan): void {
		const target = clampSpan(span, this.#limits());
		if (this.#motion.reduced()) {
			this.jump(target);
			return;
		}
		this.#flight += 1;
		const flight = this.#flight;
		const start = this.#span;
		const began = this.#motion.now();
		this.#target = target;
		const frame = () => {
			if (flight !== this.#flight) return;
			const share = Math.min(1, (this.#motion.now() - began) / GLIDE);
			this.#span = blendSpans(start, target, easeOut(share));
			if (share < 1) this.#motion.nextFrame(frame);
			else this.#target = null;
		};
		this.#motion.nextFrame(frame);
	}
}

const easeOut = (share: number): number => 1 - (1 - share) ** 3;

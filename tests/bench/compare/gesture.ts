import type { CDPSession } from '@playwright/test';

/** A place in the window, CSS px. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** One input event; `rest`: a frame without any. */
export type Input =
	| ({ readonly kind: 'wheel'; readonly deltaX: number; readonly deltaY: number } & Place)
	| ({ readonly kind: 'move' | 'press' | 'release' } & Place)
	| { readonly kind: 'rest' };

/** What a mouse wheel reports for one notch, px. */
export const NOTCH = 120;
/** How far the mouse goes in a step of a drag, px. */
const STRIDE = 16;

const REST: Input = { kind: 'rest' };
const repeat = <T>(count: number, make: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, index) => make(index));

/** Turns the wheel by some notches; negative: away from oneself, which zooms in. */
export const turnWheel = (at: Place, notches: number): Input[] =>
	repeat(Math.abs(notches), () => ({
		kind: 'wheel',
		...at,
		deltaX: 0,
		deltaY: Math.sign(notches) * NOTCH,
	}));

/** How many steps a drag has to the left, and then back to the right. */
const STEPS = { there: 40, back: 20 } as const;
const ALL_STEPS = STEPS.there + STEPS.back;

/** Drags with the mouse in 60 steps: to the left, and half of that way back. */
export const drag = (from: Place): Input[] => [
	{ kind: 'press', ...from },
	...repeat(ALL_STEPS, (i): Input => {
		const steps = Math.min(i + 1, 2 * STEPS.there - (i + 1));
		return { kind: 'move', x: from.x - STRIDE * steps, y: from.y };
	}),
	{ kind: 'release', x: from.x - STRIDE * (STEPS.there - STEPS.back), y: from.y },
];

/**
 * Pans by the horizontal wheel in 60 steps, as far as `drag` does.
 *
 * @param perPixel how much the wheel has to report for the view to move by one px
 */
export const panByWheel = (at: Place, perPixel: number): Input[] =>
	repeat(ALL_STEPS, (i) => ({
		kind: 'wheel',
		...at,
		deltaX: (i < STEPS.there ? 1 : -1) * STRIDE * perPixel,
		deltaY: 0,
	}));

/** Draws a box from one place to another with the mouse, in 20 frames with press and release. */
export const drawBox = (from: Place, to: Place): Input[] => [
	{ kind: 'press', ...from },
	...repeat(18, (i): Input => ({
		kind: 'move',
		x: from.x + ((to.x - from.x) * (i + 1)) / 18,
		y: from.y + ((to.y - from.y) * (i + 1)) / 18,
	})),
	{ kind: 'release', ...to },
];

/** Presses a button several times, with as many frames as the wheel would take for its notches. */
export const pressButton = (at: Place, times: number, frames = 20): Input[] =>
	repeat(frames, (i) => {
		const each = frames / times;
		if (i % each === 0) return [{ kind: 'press', ...at } as const];
		if (i % each === 1) return [{ kind: 'release', ...at } as const];
		return [REST];
	}).flat();

/** Lets the last of a motion come to an end. */
export const rest = (frames: number): Input[] => repeat(frames, () => REST);

/**
 * Makes inputs by the browser's own events, one in each frame of the page; as many frames pass as
 * there are inputs.
 *
 * @param nextFrame fulfilled when the page's next frame begins
 */
export async function play(
	session: CDPSession,
	inputs: readonly Input[],
	nextFrame: () => Promise<void>,
): Promise<void> {
	// The browser answers an event when the page has handled it; waiting would take a second frame.
	const answers: Promise<unknown>[] = [];
	let isPressed = false;
	for (const input of inputs) {
		if (input.kind === 'press') isPressed = true;
		const answer = send(session, input, isPressed);
		if (input.kind === 'release') isPressed = false;
		answer?.catch(() => undefined); // told below, or the page has gone
		if (answer) answers.push(answer);
		await nextFrame();
	}
	await Promise.all(answers);
}

const TYPES = { move: 'mouseMoved', press: 'mousePressed', release: 'mouseReleased' } as const;

function send(session: CDPSession, input: Input, isPressed: boolean): Promise<unknown> | null {
	if (input.kind === 'rest') return null;
	const { x, y } = input;
	if (input.kind === 'wheel') {
		const { deltaX, deltaY } = input;
		return session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX, deltaY });
	}
	return session.send('Input.dispatchMouseEvent', {
		type: TYPES[input.kind],
		x,
		y,
		button: isPressed ? 'left' : 'none',
		buttons: isPressed && input.kind !== 'release' ? 1 : 0,
		clickCount: input.kind === 'move' ? 0 : 1,
	});
}

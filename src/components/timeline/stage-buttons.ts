import type { TimelineEvent } from '../../dataset/compiled.ts';
import type { PlacedCluster } from '../../layout/placer.ts';
import { hundredth } from '../../layout/hundredth.ts';
import { MARK } from '../../layout/item.ts';
import { CLUSTER_WIDTH } from '../../layout/cluster-row.ts';
import type { ClusterWords } from './cluster-words.ts';
import type { DrawnMark } from './drawn-marks.ts';
import { indentOf, sameBox } from './label-box.ts';
import { weightOf } from './stage-view.svelte.ts';

/** A cluster where it stands now. */
export interface DrawnCluster {
	readonly placed: PlacedCluster;
	readonly words: ClusterWords;
	/** Position of the chapter of its first event, for the colour. */
	readonly colour: number;
	/** Middle of the pill in the moving container, px. */
	readonly x: number;
	readonly y: number;
}

/** What a button is for. */
export type Drawn = DrawnMark | DrawnCluster;

/** What the buttons of a stage show. */
export interface ShownButtons {
	readonly marks: readonly DrawnMark[];
	readonly clusters: readonly DrawnCluster[];
	/** What a mark is called; another function where all are called anew. */
	readonly nameOf: (event: TimelineEvent) => string;
	/** Labels that are so wide end in an ellipsis, px. */
	readonly widest: number;
	/** Id of the selected event. */
	readonly selected: string | null;
	/** Whether the Tab key reaches it. */
	readonly isStop: (what: Drawn) => boolean;
	/** Nothing moves: until then what comes gets no name, unless the Tab key reaches it. */
	readonly rests: boolean;
}

/** What the reader does with a button. */
export interface ButtonHandlers {
	/** Activated; by a key, or by a pointer. */
	readonly onclick: (what: Drawn, byKey: boolean) => void;
	readonly onfocus: (what: Drawn) => void;
	/** The pointer came to it, or left it. */
	readonly onhover: (what: Drawn, over: boolean) => void;
}

interface Button {
	readonly element: HTMLElement;
	what: Drawn | null;
	/** As they were set last. */
	transform: string;
	/** A finger or the mouse came down on it: what follows is about the mark that it was then. */
	wasPressed: boolean;
	isNamed: boolean;
	isSelected: boolean;
	isReached: boolean;
	/** In which drawing it was shown last. */
	drawing: number;
}

/** How many elements were ever made on the page; each has an id of its own. */
let made = 0;

/** Beside the text of a label, px. */
const LABEL_ROOM = 2;

/**
 * The buttons of marks and clusters: one element each, whose glyph, bars and date signs, or pill, are
 * drawn behind it in the stage's picture. They are kept by hand and not by components, because while
 * zooming each moves in each frame, and what is asked of each is what a frame costs. Only what changed
 * is set; and they are buttons by their role, since Chromium works out the whole style of a `<button>`
 * that moves, which takes five times as long as for any other element. The element of a mark that goes
 * is taken for one that comes, which costs less than a new one.
 */
export class StageButtons {
	readonly #container: HTMLElement;
	readonly #handlers: ButtonHandlers;
	/** By the id of the event, or of the first in a cluster. */
	readonly #buttons = new Map<string, Button>();
	readonly #of = new WeakMap<Element, Button>();
	#nameOf: ShownButtons['nameOf'] | null = null;
	#isRenamed = false;
	#drawing = 0;
	#hovered: Button | null = null;

	constructor(container: HTMLElement, handlers: ButtonHandlers) {
		this.#container = container;
		this.#handlers = handlers;
		const on = <Type extends keyof HTMLElementEventMap>(
			type: Type,
			act: (what: Drawn, event: HTMLElementEventMap[Type]) => void,
		) =>
			container.addEventListener(type, (event) => {
				const what = this.#at(event.target)?.what;
				if (what) act(what, event);
			});
		on('click', (what, { detail }) => {
			if (detail < 2) handlers.onclick(what, detail === 0);
		});
		on('keydown', (what, event) => {
			const { key, ctrlKey, metaKey, altKey, repeat } = event;
			if ((key !== 'Enter' && key !== ' ') || ctrlKey || metaKey || altKey) return;
			event.preventDefault(); // the space bar would scroll
			if (!repeat) handlers.onclick(what, true);
		});
		on('focusin', handlers.onfocus);
		// Only a pointer that moves hovers, and not what runs under it while zooming.
		container.addEventListener('pointermove', ({ target }) => this.#hover(this.#at(target)));
		container.addEventListener('pointerdown', ({ target }) => {
			const button = this.#at(target);
			if (button) button.wasPressed = true;
		});
		container.addEventListener('pointerleave', () => this.#hover(null));
	}

	/** Brings the buttons in line with what is to be shown. */
	draw(shown: ShownButtons): void {
		this.#drawing += 1;
		this.#isRenamed = shown.nameOf !== this.#nameOf;
		this.#nameOf = shown.nameOf;
		const entering: Drawn[] = [];
		for (const what of [...shown.marks, ...shown.clusters]) {
			const button = this.#buttons.get(keyOf(what));
			if (button) this.#show(button, what, shown);
			else entering.push(what);
		}
		const left: Record<'mark' | 'cluster', Button[]> = { mark: [], cluster: [] };
		const { activeElement } = document;
		for (const [key, button] of this.#buttons) {
			const { what, element, wasPressed } = button;
			if (button.drawing === this.#drawing) continue;
			this.#buttons.delete(key);
			if (this.#hovered === button) this.#hover(null);
			// The focus goes with what it was on.
			if (wasPressed || element === activeElement) element.remove();
			else left[kindOf(what!)].push(button);
		}
		for (const what of entering) {
			const button = left[kindOf(what)].pop() ?? this.#make();
			this.#buttons.set(keyOf(what), button);
			this.#show(button, what, shown);
		}
		for (const { element } of [...left.mark, ...left.cluster]) element.remove();
		// Whatever elements were taken for them, they are read out in time order.
		if (shown.rests) {
			const inTime = [...this.#buttons.values()].sort((a, b) => a.what!.x - b.what!.x);
			const ids = inTime.map(({ element }) => element.id);
			this.#container.setAttribute('aria-owns', ids.join(' '));
		}
	}

	#show(
		button: Button,
		what: Drawn,
		{ nameOf, widest, selected, isStop, rests }: ShownButtons,
	): void {
		const { element } = button;
		const was = button.what;
		button.what = what;
		button.drawing = this.#drawing;
		const isReached = isStop(what);
		let isNew: boolean;
		if ('event' in what) {
			const { event, label, placed } = what;
			const before = was as DrawnMark | null;
			isNew = this.#isRenamed || before?.event !== event;
			if (isNew) describe(element, what);
			if (!before || isNew || !sameBox(before.label, label) || before.placed.side !== placed.side) {
				fit(element, what, widest);
			}
			const isSelected = event.id === selected;
			if (isNew || isSelected !== button.isSelected) {
				button.isSelected = isSelected;
				element.setAttribute('aria-pressed', String(isSelected));
			}
		} else {
			isNew = (was as DrawnCluster | null)?.words !== what.words;
			if (isNew) describeCluster(element, what);
		}
		if (isNew) button.isNamed = false;
		if (!button.isNamed && (rests || isReached)) {
			button.isNamed = true;
			element.ariaLabel = 'event' in what ? nameOf(what.event) : what.words.name;
		} else if (was && isNew) element.ariaLabel = null;
		move(button, leftOf(what), what.y);
		if (isReached !== button.isReached) {
			button.isReached = isReached;
			element.tabIndex = isReached ? 0 : -1;
		}
	}

	#make(): Button {
		const element = document.createElement('div');
		element.id = `mark-${(made += 1)}`;
		element.role = 'button';
		element.tabIndex = -1;
		this.#container.append(element);
		const button: Button = {
			element,
			what: null,
			transform: '',
			wasPressed: false,
			isNamed: false,
			isSelected: false,
			isReached: false,
			drawing: 0,
		};
		this.#of.set(element, button);
		return button;
	}

	#at(target: EventTarget | null): Button | null {
		return this.#of.get(target as Element) ?? null;
	}

	#hover(button: Button | null): void {
		const before = this.#hovered;
		if (button === before) return;
		this.#hovered = button;
		if (before?.what) this.#handlers.onhover(before.what, false);
		if (button?.what) this.#handlers.onhover(button.what, true);
	}
}

/** A mark by its event, a cluster by the first in it. */
const keyOf = (what: Drawn): string =>
	'event' in what ? what.event.id : `+${what.words.ids[0] ?? ''}`;

const kindOf = (what: Drawn) => ('event' in what ? 'mark' : 'cluster');

function leftOf(what: Drawn): number {
	if (!('event' in what)) return what.x - CLUSTER_WIDTH / 2;
	const { x, placed, label } = what;
	if (!label) return x - MARK / 2;
	return x - MARK / 2 + (placed.side === 'left' ? -label.offset - label.width : label.skip);
}

function move(button: Button, left: number, y: number): void {
	const transform = `translate(${hundredth(left)}px,${hundredth(y)}px)`;
	if (transform === button.transform) return;
	button.element.style.transform = button.transform = transform;
}

/** Says whose mark it is. */
function describe({ dataset, style }: HTMLElement, { event }: DrawnMark): void {
	dataset.event = event.id;
	if (event.status !== null) dataset.status = event.status;
	else delete dataset.status;
	style.fontWeight = String(weightOf(event));
}

/** Shows as much of the title as has room; none where the label found no place. */
function fit(element: HTMLElement, { event, placed, label }: DrawnMark, widest: number): void {
	const { style } = element;
	const isCut = label !== null && (label.width < placed.item.label || placed.item.label >= widest);
	const look = `mark${event.later ? ' later' : ''}${label?.masking ? ' masking' : ''}${isCut ? ' cut' : ''}`;
	if (element.className !== look) element.className = look;
	const side = placed.side ?? '';
	if (element.dataset.side !== side) element.dataset.side = side;
	const text = label ? event.title : '';
	if (element.textContent !== text) element.textContent = text;
	const indent = label ? indentOf(label) : 0;
	const room = `${indent + LABEL_ROOM}px`;
	style.width = label ? `${indent + label.width}px` : '';
	style.paddingInline = side === 'left' ? `${LABEL_ROOM}px ${room}` : `${room} ${LABEL_ROOM}px`;
}

function describeCluster(element: HTMLElement, { placed, words }: DrawnCluster): void {
	const { count } = placed;
	const { dataset } = element;
	element.className = words.later ? 'cluster later' : 'cluster';
	element.textContent = count > 999 ? '999+' : String(count);
	dataset.cluster = String(count);
	dataset.members = words.ids.join(' ');
}

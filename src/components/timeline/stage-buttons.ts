import type { PlacedCluster, PlacedMark } from '../../layout/placer.ts';
import { MARK } from '../../layout/item.ts';
import { CLUSTER_WIDTH } from '../../layout/cluster-row.ts';
import type { ClusterWords } from './cluster-words.ts';
import type { DrawnMark } from './drawn-marks.ts';

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

/** What the buttons of a stage show. */
export interface ShownButtons {
	readonly marks: readonly DrawnMark[];
	readonly clusters: readonly DrawnCluster[];
	/** What a mark is called; another function where all are called anew. */
	readonly nameOf: (mark: DrawnMark) => string;
	/** Font weight of a mark's label. */
	readonly weightOf: (mark: DrawnMark) => number;
	/** Id of the selected event. */
	readonly selected: string | null;
	/** Whether the Tab key reaches it. */
	readonly isStop: (what: DrawnMark | DrawnCluster) => boolean;
}

/** What the reader does with a button. */
export interface ButtonHandlers {
	/** Activated; by a key, or by a pointer. */
	readonly onclick: (what: DrawnMark | DrawnCluster, byKey: boolean) => void;
	readonly onfocus: (what: DrawnMark | DrawnCluster) => void;
	/** The pointer came to it, or left it. */
	readonly onhover: (what: DrawnMark | DrawnCluster, over: boolean) => void;
}

interface Button<What> {
	readonly element: HTMLElement;
	what: What;
	/** As they were set last. */
	transform: string;
	isStop: boolean;
	isSelected: boolean;
	/** In which drawing it was shown last. */
	drawing: number;
}

/** Around the text of a label, px. */
const LABEL_ROOM = 2;

/** To a hundredth of a pixel: the noise behind would place each button anew. */
const steady = (px: number): number => Math.round(px * 100) / 100;

/**
 * The buttons of marks and clusters: one element each, whose glyph, bars and date signs are drawn
 * behind it in the stage's picture. They are kept by hand and not by components, because while zooming
 * each moves in each frame, and what is asked of each is what a frame costs. Only what changed is set;
 * and they are buttons by their role, since Chromium works out the whole style of a `<button>` that
 * moves, which takes five times as long as for any other element.
 */
export class StageButtons {
	readonly #container: HTMLElement;
	readonly #handlers: ButtonHandlers;
	readonly #marks = new Map<string, Button<DrawnMark>>();
	/** By the id of their first event. */
	readonly #clusters = new Map<string, Button<DrawnCluster>>();
	readonly #of = new WeakMap<Element, Button<DrawnMark> | Button<DrawnCluster>>();
	#nameOf: ShownButtons['nameOf'] | null = null;
	#drawing = 0;
	#hovered: Button<DrawnMark> | Button<DrawnCluster> | null = null;

	constructor(container: HTMLElement, handlers: ButtonHandlers) {
		this.#container = container;
		this.#handlers = handlers;
		container.addEventListener('click', ({ target, detail }) => {
			const button = this.#at(target);
			if (button && detail < 2) handlers.onclick(button.what, detail === 0);
		});
		container.addEventListener('keydown', (event) => {
			const button = event.target instanceof Element ? this.#of.get(event.target) : null;
			if (!button || (event.key !== 'Enter' && event.key !== ' ')) return;
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault(); // the space bar would scroll
			if (!event.repeat) handlers.onclick(button.what, true);
		});
		container.addEventListener('focusin', ({ target }) => {
			const button = this.#at(target);
			if (button) handlers.onfocus(button.what);
		});
		container.addEventListener('pointerover', ({ target }) => this.#hover(this.#at(target)));
		container.addEventListener('pointerleave', () => this.#hover(null));
	}

	/** Brings the buttons in line with what is to be shown. */
	draw({ marks, clusters, nameOf, weightOf, selected, isStop }: ShownButtons): void {
		this.#drawing += 1;
		const renamed = nameOf !== this.#nameOf;
		this.#nameOf = nameOf;
		const entering: HTMLElement[] = [];
		for (const mark of marks) {
			const { id } = mark.event;
			let button = this.#marks.get(id);
			const before = button?.what;
			if (!button) {
				button = this.#make(mark, 'mark');
				this.#marks.set(id, button);
				entering.push(button.element);
			}
			button.what = mark;
			button.drawing = this.#drawing;
			if (before?.event !== mark.event || before.colour !== mark.colour) describe(button, mark);
			if (renamed || before?.event !== mark.event) {
				button.element.setAttribute('aria-label', nameOf(mark));
			}
			if (before?.label !== mark.label || before.placed.side !== mark.placed.side) {
				setLabel(button.element, mark, weightOf(mark));
			}
			move(button, leftOf(mark), mark.y);
			setStop(button, isStop(mark));
			setSelected(button, id === selected);
		}
		for (const cluster of clusters) {
			const [id = ''] = cluster.words.ids;
			let button = this.#clusters.get(id);
			const before = button?.what;
			if (!button) {
				button = this.#make(cluster, 'cluster');
				this.#clusters.set(id, button);
				entering.push(button.element);
			}
			button.what = cluster;
			button.drawing = this.#drawing;
			if (before?.words !== cluster.words || before.colour !== cluster.colour) {
				describeCluster(button.element, cluster);
			}
			move(button, cluster.x - CLUSTER_WIDTH / 2, cluster.y);
			setStop(button, isStop(cluster));
		}
		this.#drop(this.#marks);
		this.#drop(this.#clusters);
		this.#container.append(...entering);
	}

	#make<What>(what: What, name: string): Button<What> {
		const element = document.createElement('div');
		element.role = 'button';
		element.className = name;
		element.tabIndex = -1;
		const button: Button<What> = {
			element,
			what,
			transform: '',
			isStop: false,
			isSelected: false,
			drawing: this.#drawing,
		};
		this.#of.set(element, button as Button<DrawnMark> | Button<DrawnCluster>);
		return button;
	}

	#drop(buttons: Map<string, Button<DrawnMark>> | Map<string, Button<DrawnCluster>>): void {
		for (const [id, button] of buttons) {
			if (button.drawing === this.#drawing) continue;
			buttons.delete(id);
			if (this.#hovered === button) this.#hover(null);
			button.element.remove();
		}
	}

	#at(target: EventTarget | null): Button<DrawnMark> | Button<DrawnCluster> | null {
		const element = target instanceof Element ? target.closest('[role=button]') : null;
		return (element && this.#of.get(element)) ?? null;
	}

	#hover(button: Button<DrawnMark> | Button<DrawnCluster> | null): void {
		if (button === this.#hovered) return;
		if (this.#hovered) this.#handlers.onhover(this.#hovered.what, false);
		this.#hovered = button;
		if (button) this.#handlers.onhover(button.what, true);
	}
}

const leftOf = ({ x, placed, label }: DrawnMark): number =>
	x - MARK / 2 - (placed.side === 'left' && label ? label.offset + label.width : 0);

function move(button: Button<unknown>, left: number, y: number): void {
	const transform = `translate(${steady(left)}px,${steady(y)}px)`;
	if (transform === button.transform) return;
	button.transform = transform;
	button.element.style.transform = transform;
}

function setStop(button: Button<unknown>, isStop: boolean): void {
	if (isStop === button.isStop) return;
	button.isStop = isStop;
	button.element.tabIndex = isStop ? 0 : -1;
}

function setSelected(button: Button<DrawnMark>, isSelected: boolean): void {
	if (isSelected === button.isSelected) return;
	button.isSelected = isSelected;
	button.element.setAttribute('aria-pressed', String(isSelected));
}

function describe({ element }: Button<DrawnMark>, { event, colour }: DrawnMark): void {
	element.className = event.later ? 'mark later' : 'mark';
	if (!element.hasAttribute('aria-pressed')) element.setAttribute('aria-pressed', 'false');
	const { dataset } = element;
	dataset.event = event.id;
	if (event.status === null) delete dataset.status;
	else dataset.status = event.status;
	dataset.lane = String(colour % 8);
}

/** Shows as much of the title as has room; none where the label found no place. */
function setLabel(element: HTMLElement, mark: DrawnMark, weight: number): void {
	const { event, placed, label } = mark;
	const { style, classList, dataset } = element;
	dataset.side = placed.side ?? '';
	if (label === null) {
		element.textContent = '';
		style.width = style.padding = style.fontWeight = '';
		classList.remove('masking', 'cut');
		return;
	}
	if (element.textContent !== event.title) element.textContent = event.title;
	const { offset, width } = label;
	const beside = MARK + offset + LABEL_ROOM;
	style.width = `${MARK + offset + width}px`;
	style.padding =
		placed.side === 'left'
			? `2px ${beside}px 2px ${LABEL_ROOM}px`
			: `2px ${LABEL_ROOM}px 2px ${beside}px`;
	style.fontWeight = String(weight);
	classList.toggle('masking', label.masking);
	classList.toggle('cut', width < placed.item.label);
}

function describeCluster(element: HTMLElement, { placed, words, colour }: DrawnCluster): void {
	const { count } = placed;
	element.className = words.later ? 'cluster later' : 'cluster';
	element.textContent = count > 999 ? '999+' : String(count);
	element.setAttribute('aria-label', words.name);
	const { dataset } = element;
	dataset.cluster = String(count);
	dataset.members = [...words.ids].join(' ');
	dataset.lane = String(colour % 8);
}

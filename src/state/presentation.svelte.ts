import * as knowledge from '../dataset/knowledge.ts';
import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { datasetOnDay } from '../dataset/dataset-on-day.ts';
import type { Status } from '../dataset/vocabulary.ts';
import type { VisibleSpan } from '../layout/visible-span.ts';
import type { EpochMs } from '../time/units.ts';
import type { Motion } from './camera.svelte.ts';
import { ClassJudgements } from './class-judgements.svelte.ts';
import { ExploreState } from './explore-state.svelte.ts';
import { Pilot } from './story-flight.ts';
import { spanAround, withRoomFor } from './story-span.ts';
import {
	entryOf,
	placeAfter,
	placeBefore,
	stopsOf,
	type Asking,
	type Stop,
	type StoryPlace,
} from './story-stops.ts';
import type { Story, StoryStep } from './story.ts';

/** What a presentation begins with; everything has a default. */
export interface PresentationStart {
	/** Position of the step, from 0; beyond the story: its nearest end. */
	readonly index?: number;
	/** Whether each event stays hidden until the class has guessed. */
	readonly predict?: boolean;
	/** Whether the editors' status is hidden on each step at first. */
	readonly hidesStatus?: boolean;
	/** What the class has judged before, which it finds again; absent: nothing. */
	readonly judgements?: ClassJudgements;
	readonly zone?: string | null;
	readonly motion?: Motion;
}

/** What lies over the step. */
export type Overlay = 'overview' | 'goto' | 'keys' | 'code' | 'notes' | 'tasks' | 'judgements';

/** Stands in for words: what is found on the stage are the events of the story. */
const STORY = 'story';

/**
 * A story on its way through the lesson: at which step and stop it is, what is hidden, and the state
 * of the stage below, which follows. Knows no DOM.
 */
export class Presentation {
	readonly story: Story;
	/** What the small timeline shows: the events of the story, on the day of the step. */
	readonly stage: ExploreState;
	/** What the class made of the events, step by step. */
	readonly judgements: ClassJudgements;
	readonly #pilot: Pilot;
	readonly #days = new Map<EpochMs, ReadonlyMap<string, TimelineEvent>>();

	#place = $state.raw<StoryPlace>({ index: 0, stop: 'told' });
	/** The furthest step that was told: what the class has seen is no secret any more. */
	#furthest = $state(0);
	#predict = $state(false);
	#hidesStatus = $state(false);
	/** The status of this step was shown although it is hidden at first. */
	#statusShown = $state(false);
	#blank = $state(false);
	#overlay = $state<Overlay | null>(null);

	constructor(whole: Dataset, story: Story, start: PresentationStart = {}) {
		const { index = 0, predict = false, hidesStatus = false, zone = null, motion } = start;
		this.story = story;
		this.judgements = start.judgements ?? new ClassJudgements();
		this.stage = new ExploreState(whole, { zone, ...(motion && { motion }) }, knowledge);
		this.#pilot = new Pilot(this.stage.camera, motion);
		this.#predict = predict;
		this.#hidesStatus = hidesStatus;
		this.#place = entryOf(story.steps, index, this.#asking);
		this.#furthest = this.shownIndex;
		this.#follow();
		this.#pilot.jump(this.spanOf(this.shownIndex));
	}

	get steps(): readonly StoryStep[] {
		return this.story.steps;
	}
	get count(): number {
		return this.story.steps.length;
	}
	/** Position of the step, from 0. */
	get index(): number {
		return this.#place.index;
	}
	get stop(): Stop {
		return this.#place.stop;
	}
	get step(): StoryStep | null {
		return this.steps[this.index] ?? null;
	}
	/** The step that the stage shows: while one is hidden, the one before it. */
	get shownIndex(): number {
		return this.stop === 'hidden' ? this.index - 1 : this.index;
	}
	/** The event of the step as it was told on the step's day; null where it was not known. */
	get event(): TimelineEvent | null {
		return this.eventAt(this.index);
	}
	/** The event of the step as it is told today. */
	get eventToday(): TimelineEvent | null {
		return this.stage.whole.events.find(({ id }) => id === this.step?.event) ?? null;
	}
	get isFirst(): boolean {
		return placeBefore(this.steps, this.#place, this.#asking) === this.#place;
	}
	get isLast(): boolean {
		return this.#isAtEnd && this.judged.length === 0;
	}
	/** No more is told, and nothing is left to compare. */
	get #isAtEnd(): boolean {
		const stays = placeAfter(this.steps, this.#place, this.#asking) === this.#place;
		return stays && !(this.stop === 'judge' && this.statusHidden);
	}
	get #asking(): Asking {
		return { predict: this.#predict, judges: this.#hidesStatus };
	}

	get predict(): boolean {
		return this.#predict;
	}
	get hidesStatus(): boolean {
		return this.#hidesStatus;
	}
	/** Whether nothing on the screen may tell a status now. */
	get statusHidden(): boolean {
		return this.#hidesStatus && !this.#statusShown;
	}
	/** The class has judged first and compares now. */
	get compares(): boolean {
		return this.#hidesStatus && this.#statusShown;
	}
	/** The screen is black, so that the class looks up. */
	get blank(): boolean {
		return this.#blank;
	}
	get overlay(): Overlay | null {
		return this.#overlay;
	}

	/** The event of a step as it was told on its day; null where it was not known or does not exist. */
	eventAt(index: number): TimelineEvent | null {
		const step = this.steps[index];
		return step ? (this.#eventsOn(step.asOf).get(step.event) ?? null) : null;
	}

	/** Whether a step may show in the overview: the class has seen it, or is not to guess. */
	isOpen(index: number): boolean {
		return !this.#predict || index <= this.#furthest;
	}

	/** The story as far as the class may know it. */
	get openStory(): Story {
		return { ...this.story, steps: this.steps.filter((_, index) => this.isOpen(index)) };
	}

	/** What the stage shows at a step, wall ms. */
	spanOf(index: number): VisibleSpan {
		const step = this.steps[index];
		const { placed, home } = this.stage;
		const own = placed.find(({ event }) => event.id === step?.event);
		if (!own) return step?.span ?? home;
		if (step?.span) return withRoomFor(step.span, own);
		const ids = new Set(this.steps.map(({ event }) => event));
		return spanAround(
			own,
			placed.filter(({ event }) => ids.has(event.id)),
		);
	}

	/**
	 * On to the next stop; a black screen comes back first. Where the class judges, the editors' status
	 * shows before it goes on, and all judgements at the end.
	 */
	next(): void {
		if (this.#wake()) return;
		if (this.stop === 'judge' && this.statusHidden) {
			this.#statusShown = true;
			return;
		}
		if (this.#isAtEnd && this.judged.length > 0) {
			this.open('judgements');
			return;
		}
		this.#go(placeAfter(this.steps, this.#place, this.#asking));
	}

	/** Back to the stop before. */
	previous(): void {
		if (this.#wake()) return;
		this.#go(placeBefore(this.steps, this.#place, this.#asking));
	}

	/** To the beginning of a step, from 0; beyond the story: its nearest end. */
	go(index: number): void {
		this.#blank = false;
		this.#go(entryOf(this.steps, index, this.#asking));
	}

	/** To the step after this one, or before, past the stops between. */
	goBy(by: number): void {
		if (!this.#wake()) this.go(this.index + by);
	}

	/** Tells the event that the class was guessing. */
	reveal(): void {
		if (this.stop === 'hidden') this.next();
	}

	/** Shows or hides the editors' status of this step; hiding it hides that of the others too. */
	toggleStatus(): void {
		if (!this.#hidesStatus) {
			this.#hidesStatus = true;
			this.#statusShown = false;
		} else this.#statusShown = !this.#statusShown;
	}

	/** Positions of the steps that the class has judged. */
	get judged(): readonly number[] {
		return this.steps.flatMap((step, index) => (this.judgements.of(step) === null ? [] : [index]));
	}

	/** What the class makes of the event of this step, while it does not see what the editors make of it. */
	judge(status: Status | null): void {
		if (this.step && this.statusHidden) this.judgements.set(this.step, status);
	}

	setHidesStatus(hides: boolean): void {
		this.#hidesStatus = hides;
		this.#statusShown = false;
		this.#stayAtStop();
	}

	setPredict(predict: boolean): void {
		this.#predict = predict;
		this.#stayAtStop();
	}

	/** Goes to what is told where the stop is none any more. */
	#stayAtStop(): void {
		const stops = this.step ? stopsOf(this.step, this.index, this.#asking) : [];
		if (!stops.includes(this.stop)) this.#go({ index: this.index, stop: 'told' });
		else this.#follow();
	}

	toggleBlank(): void {
		this.#blank = !this.#blank;
	}

	open(overlay: Overlay | null): void {
		this.#overlay = overlay;
	}

	/** Brings a black screen back; true where it was black. */
	#wake(): boolean {
		const was = this.#blank;
		this.#blank = false;
		return was;
	}

	#go(place: StoryPlace): void {
		if (place.index !== this.index) this.#statusShown = false;
		const before = this.shownIndex;
		this.#place = place;
		this.#furthest = Math.max(this.#furthest, this.shownIndex);
		this.#follow();
		if (this.shownIndex !== before) this.#pilot.fly(this.spanOf(this.shownIndex));
	}

	/** Lets the stage show the step: its day, its event, and of the others what may be seen. */
	#follow(): void {
		const step = this.steps[this.shownIndex];
		const open = this.steps.filter((_, index) => this.isOpen(index));
		this.stage.setAsOf(step?.asOf ?? null);
		this.stage.search(STORY, [...new Set(open.map(({ event }) => event))]);
		this.stage.select(step?.event ?? null);
	}

	#eventsOn(day: EpochMs | null): ReadonlyMap<string, TimelineEvent> {
		const key = day ?? this.stage.today;
		let events = this.#days.get(key);
		if (!events) {
			const { dataset } = datasetOnDay(this.stage.whole, key);
			events = new Map(dataset.events.map((event) => [event.id, event]));
			this.#days.set(key, events);
		}
		return events;
	}
}

import type { Component } from 'svelte';
import { isoOf } from '../../dataset/calendar-day.ts';
import type { TimelineEvent } from '../../dataset/compiled.ts';
import type { Outline } from '../../dataset/dataset-on-day.ts';
import type { AsOfMessages } from '../../i18n/messages/as-of.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';
import { DAY, epochMs, type EpochMs } from '../../time/units.ts';
import type { StageView } from '../timeline/stage-view.svelte.ts';
import { lineOf } from '../../layout/day-line.ts';
import type { Player } from './player.svelte.ts';

/** How far back what changed before a day is told. */
const CHANGES_OVER = 30 * DAY;

/** What of a part needs words gets them. */
interface Worded {
	readonly messages: AsOfMessages;
}
interface Staged {
	readonly view: StageView;
}

/** What shows the knowledge of a day on stage and overview. */
export interface AsOfStageParts extends Worded {
	readonly Ghosts: Component<{
		readonly width: number;
		readonly height: number;
		readonly column: number;
		readonly blocks: readonly { readonly x: number; readonly level: number }[];
	}>;
	readonly Handle: Component<Worded & { readonly width: number }>;
	readonly Outlines: Component<Worded & Staged>;
	readonly Veil: Component<Staged>;
	readonly VeilNote: Component<Worded & Staged>;
}

/** All that shows and steers the knowledge of a day. */
export interface AsOfParts extends AsOfStageParts {
	readonly player: Player;
	readonly Bar: Component<Worded & { readonly player: Player; readonly inset?: boolean }>;
	readonly EventNote: Component<Worded & { readonly event: TimelineEvent }>;
	readonly SpokenDay: Component<Worded & { readonly player: Player }>;
	readonly WholeNote: Component<Worded>;
}

/**
 * The knowledge of a day as the page shows it. Its parts come after the first drawing, in one
 * piece; until then the page shows the day that the address names without them.
 */
export class AsOfView {
	readonly #explore: ExploreState;
	readonly #changesPage: () => string | null;
	#parts = $state.raw<AsOfParts | null>(null);
	#onStage = $state.raw<AsOfStageParts | null>(null);

	/** The days of change before today, in order. */
	readonly days: readonly EpochMs[];

	/** @param changesPage address of the page that tells what changed between two days, if there is one */
	constructor(explore: ExploreState, changesPage: () => string | null = () => null) {
		this.#explore = explore;
		this.#changesPage = changesPage;
		this.days = explore.changeDays.filter((day) => day < explore.today);
	}

	/** Null until loaded. */
	get parts(): AsOfParts | null {
		return this.#parts;
	}
	/** Those of stage and overview; null until loaded. */
	get onStage(): AsOfStageParts | null {
		return this.#onStage;
	}
	/** The first day that can be set; null where the dataset has no state before today's. */
	get first(): EpochMs | null {
		return this.days[0] ?? null;
	}
	/** Where on the axis that ends which was known, wall ms; infinite today. */
	get line(): number {
		const { asOf } = this.#explore;
		return asOf === null ? Infinity : lineOf(asOf);
	}
	/** Beyond it nothing shows, not even the eras; infinite where what came later shows. */
	get end(): number {
		return this.#explore.later ? Infinity : this.line;
	}

	/**
	 * What had happened and was not public, as far as it can be told: whether it would pass any filter
	 * but that of chapters cannot.
	 */
	get outlines(): readonly Outline[] {
		const { outlines, filters, query } = this.#explore;
		const { chapters, ...others } = filters;
		if (query !== '' || Object.values(others).some((values) => values.length > 0)) return [];
		return outlines.filter(({ chapter }) => chapters.length === 0 || chapters.includes(chapter));
	}

	/** The way to what changed in the month before a day; null where there is no such page. */
	changesBefore(day: EpochMs): string | null {
		const page = this.#changesPage();
		if (page === null) return null;
		const from = isoOf(epochMs(day - CHANGES_OVER));
		return `${page}${page.includes('?') ? '&' : '?'}from=${from}&to=${isoOf(day)}`;
	}

	/** Takes the parts once they are loaded (`loadParts`). */
	show(parts: AsOfParts): void {
		this.#parts = parts;
		this.#onStage = parts;
	}

	/** Takes those of stage and overview alone, where there is no bar to steer it. */
	showOnStage(parts: AsOfStageParts): void {
		this.#onStage = parts;
	}

	/** Sets a day within those that can be set; from today on it is today. */
	set(day: EpochMs): void {
		this.#explore.setAsOf(epochMs(Math.max(day, this.first ?? day)));
	}

	/** Sets a day, or today, and brings its line into view if it is not. */
	go(day: EpochMs | null): void {
		this.#explore.setAsOf(day);
		const { line } = this;
		const { from, to } = this.#explore.camera.target;
		if (line === Infinity || (line > from && line <= to)) return;
		const start = line - (to - from) * 0.6;
		this.#explore.camera.glide({ from: start, to: start + to - from });
	}

	/** Ends what goes on by itself. */
	destroy(): void {
		this.#parts?.player.pause();
	}
}

import type { AsOfMessages } from '../../i18n/messages/as-of.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';
import type { Language } from '../../time/time-span.ts';
import { epochMs, type EpochMs } from '../../time/units.ts';
import { lineOf } from './day-line.ts';
import type * as Parts from './parts.ts';
import type { Player } from './player.svelte.ts';

/** What shows and steers the knowledge of a day, once it is loaded. */
export type AsOfParts = typeof Parts & {
	readonly messages: AsOfMessages;
	readonly player: Player;
};

/**
 * The knowledge of a day as the page shows it. Its components come after the first drawing, in one
 * piece; until then the page shows the day that the address names without them.
 */
export class AsOfView {
	readonly #explore: ExploreState;
	#parts = $state.raw<AsOfParts | null>(null);

	/** The days of change before today, in order. */
	readonly days: readonly EpochMs[];

	constructor(explore: ExploreState) {
		this.#explore = explore;
		this.days = explore.changeDays.filter((day) => day < explore.today);
	}

	/** Null until loaded. */
	get parts(): AsOfParts | null {
		return this.#parts;
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

	async load(language: Language): Promise<void> {
		const [parts, { loadAsOfMessages }] = await Promise.all([
			import('./parts.ts'),
			import('../../i18n/load-as-of-messages.ts'),
		]);
		const messages = await loadAsOfMessages(language);
		const player = new parts.Player(this.#explore, this.days, (day) => this.go(day));
		this.#parts = { ...parts, messages, player };
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

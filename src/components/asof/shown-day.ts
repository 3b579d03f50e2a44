import type { EpochMs } from '../../time/units.ts';
import type { AsOfStageParts } from './as-of-view.svelte.ts';

/** What the stage asks of the day whose knowledge it shows; `AsOfView` answers it. */
export interface ShownDay {
	/** What shows it on stage and overview; null until loaded, and today. */
	readonly onStage: AsOfStageParts | null;
	/** The first day that can be set; null where none can be. */
	readonly first: EpochMs | null;
	/** Beyond it nothing shows, not even the eras, wall ms; infinite where all shows. */
	readonly end: number;
}

/** Where no other day can be set. */
export const TODAY: ShownDay = { onStage: null, first: null, end: Infinity };

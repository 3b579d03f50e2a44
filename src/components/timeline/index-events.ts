import type { OrderPlace } from '../../state/event-order.ts';
import { StageIndex } from './stage-index.svelte.ts';

/** Makes the index of the events of a stage, of which there are very many; loaded only then. */
export const eventIndex = (place?: OrderPlace): StageIndex => new StageIndex(place);

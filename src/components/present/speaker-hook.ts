import type { Presentation } from '../../state/presentation.svelte.ts';

/**
 * Opens the speaker's window for a presentation. Null while there is none: then no control offers it.
 * Called in answer to a key or a click, so that the browser lets a window open.
 */
export const openSpeaker: ((presentation: Presentation) => void) | null = null;

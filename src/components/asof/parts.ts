/* All that shows and steers the knowledge of a day, to be loaded in one piece (`as-of-view`). */
export { default as Bar } from './AsOfBar.svelte';
export { default as EventNote } from './EventNote.svelte';
export { default as Ghosts } from './Ghosts.svelte';
export { default as Handle } from './DayHandle.svelte';
export { default as Outlines } from './Outlines.svelte';
export { Player } from './player.svelte.ts';
export { default as SpokenDay } from './SpokenDay.svelte';
export { default as Veil } from './Veil.svelte';
export { default as VeilNote } from './VeilNote.svelte';
export { default as WholeNote } from './WholeNote.svelte';

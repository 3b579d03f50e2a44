/* What shows the knowledge of a day on stage and overview, to be loaded in one piece (`as-of-view`). */
export { default as Ghosts } from './Ghosts.svelte';
export { default as Handle } from './DayHandle.svelte';
export { default as Outlines } from './Outlines.svelte';
export { default as Veil } from './Veil.svelte';
export { default as VeilNote } from './VeilNote.svelte';

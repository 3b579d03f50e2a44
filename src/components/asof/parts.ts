/* All that shows and steers the knowledge of a day, to be loaded in one piece (`as-of-view`). */
export { default as Bar } from './AsOfBar.svelte';
export { default as EventNote } from './EventNote.svelte';
export * from './stage-parts.ts';
export { Player } from './player.svelte.ts';
export { default as SpokenDay } from './SpokenDay.svelte';
export { default as WholeNote } from './WholeNote.svelte';

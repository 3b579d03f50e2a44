/* All that shows and steers the knowledge of a day, to be loaded in one piece (`as-of-view`). */
export { default as Bar } from './AsOfBar.svelte';
export { default as Handle } from './DayHandle.svelte';
export { Player } from './player.svelte.ts';
export { default as Veil } from './Veil.svelte';

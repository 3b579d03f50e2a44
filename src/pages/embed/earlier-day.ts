// What an embed of an earlier day needs, in one piece; one of today goes without.
export { AsOfView } from '../../components/asof/as-of-view.svelte.ts';
export { loadStageParts } from '../../components/asof/load-stage-parts.ts';
export * as knowledge from '../../dataset/knowledge.ts';

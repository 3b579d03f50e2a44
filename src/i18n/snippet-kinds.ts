/** What an editor can paste into an article, in the order in which it is offered. */
export const SNIPPET_KINDS = ['frame', 'script', 'element', 'still', 'link'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

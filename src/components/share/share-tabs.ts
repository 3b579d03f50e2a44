/** The ways of passing something on, in the order of their tabs. */
export const SHARE_TABS = ['link', 'embed', 'picture', 'cite', 'data'] as const;
export type ShareTab = (typeof SHARE_TABS)[number];

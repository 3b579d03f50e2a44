/** Heights that are suggested for an embed, CSS px. */
export const FRAME_SIZES = { low: 420, usual: 560, high: 760 } as const;
export type FrameSize = keyof typeof FRAME_SIZES;

/** Widths in which an embed is tried out, CSS px: a phone's column, an article's, the whole page. */
export const EMBED_WIDTHS = { phone: 340, column: 700, wide: 1100 } as const;
export type EmbedWidth = keyof typeof EMBED_WIDTHS;

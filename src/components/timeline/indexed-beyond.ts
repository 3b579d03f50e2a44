/** With more events than this none but an index can answer within a frame. */
export const INDEXED_BEYOND = 2000;

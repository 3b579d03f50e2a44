import type { Status } from './vocabulary.ts';

const ALLEGED: ReadonlySet<Status | null> = new Set([null, 'unproven', 'refuted', 'unfulfilled']);

/**
 * Whether nobody may tell of an event as if it had happened: it is unproven, refuted, never came, or
 * nobody has judged it (null). Its time is that of a story, not of an act.
 */
export const isAlleged = (status: Status | null): boolean => ALLEGED.has(status);

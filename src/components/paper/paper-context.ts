import { createContext } from 'svelte';
import type { PaperMessages } from '../../i18n/messages/paper.ts';

/** The texts about paper in the page's language; set by the root of their page. */
export const [getPaperMessages, setPaperMessages] = createContext<PaperMessages>();

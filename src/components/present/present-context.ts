import { createContext } from 'svelte';
import type { PresentMessages } from '../../i18n/messages/present.ts';

/** The texts about lessons in the page's language; set by the root of their page. */
export const [getPresentMessages, setPresentMessages] = createContext<PresentMessages>();

import { createContext } from 'svelte';
import type { SpeakerMessages } from '../../../i18n/messages/speaker.ts';

/** The texts of the speaker's window and of what a lesson says of it; set by the root of either. */
export const [getSpeakerMessages, setSpeakerMessages] = createContext<SpeakerMessages>();

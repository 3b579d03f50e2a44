import { loadPresentMessages } from '../../i18n/load-present-messages.ts';
import type { Language } from '../../time/time-span.ts';

/** Loads the bar of the picked events and its texts; nobody who picks none needs them. */
export async function loadPick(language: Language) {
	const [{ default: PickBar }, { pick: messages }] = await Promise.all([
		import('./PickBar.svelte'),
		loadPresentMessages(language),
	]);
	return { PickBar, messages };
}

import { loadShareMessages } from '../../i18n/load-share-messages.ts';
import type { Language } from '../../time/time-span.ts';

/** Loads the share dialog and its texts; nothing of it is needed before somebody asks for it. */
export async function loadShare(language: Language) {
	const [{ default: ShareDialog }, messages] = await Promise.all([
		import('./ShareDialog.svelte'),
		loadShareMessages(language),
	]);
	return { ShareDialog, messages };
}

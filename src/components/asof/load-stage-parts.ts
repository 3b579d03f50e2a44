import { loadAsOfMessages } from '../../i18n/load-as-of-messages.ts';
import type { Language } from '../../time/time-span.ts';
import type { AsOfView } from './as-of-view.svelte.ts';

/** Loads what shows the knowledge of a day on stage and overview, and shows it. */
export async function loadStageParts(asOf: AsOfView, language: Language): Promise<void> {
	const [components, messages] = await Promise.all([
		import('./stage-parts.ts'),
		loadAsOfMessages(language),
	]);
	asOf.showOnStage({ ...components, messages });
}

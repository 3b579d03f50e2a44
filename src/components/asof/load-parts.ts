import { loadAsOfMessages } from '../../i18n/load-as-of-messages.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';
import type { Language } from '../../time/time-span.ts';
import type { AsOfView } from './as-of-view.svelte.ts';

/** Loads what shows and steers the knowledge of a day, and shows it. */
export async function loadParts(
	asOf: AsOfView,
	explore: ExploreState,
	language: Language,
): Promise<void> {
	const [{ Player, ...components }, messages] = await Promise.all([
		import('./parts.ts'),
		loadAsOfMessages(language),
	]);
	const player = new Player(explore, asOf.days, (day) => asOf.go(day));
	asOf.show({ ...components, messages, player });
}

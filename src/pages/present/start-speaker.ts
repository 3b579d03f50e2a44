import { mount } from 'svelte';
import { loadSpeakerTexts } from '../../i18n/load-speaker-messages.ts';
import { isName } from '../../state/speaker-channel.ts';
import { applyTheme } from '../../state/theme.ts';
import type { Language } from '../../time/time-span.ts';

/** The lesson whose speaker's window an address is; null: it is none. */
export function speakerOf(search: string): string | null {
	const name = new URLSearchParams(search).get('speaker');
	return isName(name) ? name : null;
}

/**
 * Shows the speaker's window of a lesson in place of what the page was prerendered with. Light or dark
 * as the system is: this is the teacher's own screen. It needs no dataset, the lesson tells all.
 */
export async function startSpeaker(
	target: HTMLElement,
	lesson: string,
	language: Language,
): Promise<void> {
	const [{ default: SpeakerPage }, texts] = await Promise.all([
		import('./SpeakerPage.svelte'),
		loadSpeakerTexts(language),
	]);
	target.replaceChildren();
	takePreloaded();
	applyTheme(document.documentElement, 'auto');
	mount(SpeakerPage, { target, props: { lesson, language, ...texts } });
}

/** The page preloads what its lessons need; browsers complain about what nobody takes. */
function takePreloaded(): void {
	for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]'))
		fetch(href).catch(() => undefined);
}

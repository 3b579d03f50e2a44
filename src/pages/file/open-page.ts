import { mount } from 'svelte';
import type { Tour } from '../../dataset/compiled-tour.ts';
import type { Dataset } from '../../dataset/compiled.ts';
import { loadMessages } from '../../i18n/load-messages.ts';
import { loadPageMessages } from '../../i18n/load-page-messages.ts';
import { loadPresentTexts } from '../../i18n/load-present-messages.ts';
import type { PageName } from '../../state/page-paths.ts';
import type { Language } from '../../time/time-span.ts';
import About from '../about/About.svelte';
import WhatChanged from '../changes/WhatChanged.svelte';
import Corrections from '../corrections/Corrections.svelte';
import Explore from '../explore/Explore.svelte';
import Present from '../present/Present.svelte';
import { speakerOf, startSpeaker } from '../present/start-speaker.ts';
import Sources from '../sources/Sources.svelte';
import { unpack } from './unpack.ts';

/** The pages beside the timeline that are nothing but one component. */
const SUBPAGES = {
	about: About,
	sources: Sources,
	changes: WhatChanged,
	corrections: Corrections,
} as const;

/** Draws a page of the file in a language, and names it as the site does. Rejects where it cannot. */
export async function openPage(
	document: Document,
	target: HTMLElement,
	page: PageName,
	language: Language,
): Promise<void> {
	const lesson = page === 'present' ? speakerOf(location.search) : null;
	if (lesson !== null) {
		await startSpeaker(target, lesson, language);
		return;
	}
	const dataset = JSON.parse(await unpack(document, `dataset-${language}`)) as Dataset;
	const props = { dataset, language, root: '' };
	const draw = (title: string, put: () => void) => {
		document.title = title;
		target.replaceChildren();
		put();
	};
	if (page === 'present') {
		const [tours, texts] = await Promise.all([
			unpack(document, `tours-${language}`),
			loadPresentTexts(language),
		]);
		const { messages, pageMessages, present, speaker } = texts;
		const all = { ...props, tours: JSON.parse(tours) as readonly Tour[], messages, pageMessages };
		draw(present.lesson.pageTitle(dataset.title), () =>
			mount(Present, { target, props: { ...all, present, speaker } }),
		);
		return;
	}
	if (page in SUBPAGES) {
		const name = page as keyof typeof SUBPAGES;
		const { messages, pageMessages } = await loadPageMessages(language);
		const titles: Readonly<Record<keyof typeof SUBPAGES, string>> = {
			about: messages.app.about,
			sources: pageMessages.sources.title,
			changes: pageMessages.whatChanged.title,
			corrections: pageMessages.corrections.title,
		};
		draw(`${titles[name]} · ${dataset.title} · Sourceline`, () =>
			mount(SUBPAGES[name], { target, props: { ...props, messages, pageMessages } }),
		);
		return;
	}
	const [messages, authored] = await Promise.all([
		loadMessages(language),
		unpack(document, 'authored'),
	]);
	const file = new File([authored], `${dataset.id}.json`, { type: 'application/json' });
	draw(messages.app.pageTitle(dataset.title), () =>
		mount(Explore, { target, props: { ...props, messages, authored: file } }),
	);
}

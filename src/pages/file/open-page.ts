import { mount } from 'svelte';
import type { Tour } from '../../dataset/compiled-tour.ts';
import type { Dataset } from '../../dataset/compiled.ts';
import { loadMessages } from '../../i18n/load-messages.ts';
import { loadPageMessages, type SubpageTexts } from '../../i18n/load-page-messages.ts';
import { loadPaperTexts } from '../../i18n/load-paper-messages.ts';
import { loadPresentTexts } from '../../i18n/load-present-messages.ts';
import type { PageInFile } from '../../state/page-address-in-file.ts';
import type { Language } from '../../time/time-span.ts';
import About from '../about/About.svelte';
import WhatChanged from '../changes/WhatChanged.svelte';
import Corrections from '../corrections/Corrections.svelte';
import Explore from '../explore/Explore.svelte';
import Paper from '../paper/Paper.svelte';
import Present from '../present/Present.svelte';
import { speakerOf, startSpeaker } from '../present/start-speaker.ts';
import Privacy from '../privacy/Privacy.svelte';
import Sources from '../sources/Sources.svelte';
import { unpack } from './unpack.ts';

/** What every page is drawn from. */
interface Given {
	readonly dataset: Dataset;
	readonly language: Language;
	readonly root: string;
}

/** A page that is ready to be drawn, and its title as on the site. */
interface Drawable {
	readonly title: string;
	readonly draw: (target: HTMLElement) => void;
}

/** A page beside the timeline that is nothing but one component and texts. */
const subpage =
	(component: typeof About, titleIn: (texts: SubpageTexts) => string) =>
	async (given: Given): Promise<Drawable> => {
		const { messages, pageMessages } = await loadPageMessages(given.language);
		return {
			title: `${titleIn({ messages, pageMessages })} · ${given.dataset.title} · Sourceline`,
			draw: (target) =>
				mount(component, { target, props: { ...given, messages, pageMessages, inFile: true } }),
		};
	};

const toursIn = async (language: Language): Promise<readonly Tour[]> =>
	JSON.parse(await unpack(document, `tours-${language}`)) as readonly Tour[];

/** How each page is made ready. A new one is a line here and its name in `page-address-in-file.ts`. */
const PAGES: Readonly<Record<PageInFile, (given: Given) => Promise<Drawable>>> = {
	async explore(given) {
		const [messages, authored] = await Promise.all([
			loadMessages(given.language),
			unpack(document, 'authored'),
		]);
		const { id, title } = given.dataset;
		const file = new File([authored], `${id}.json`, { type: 'application/json' });
		return {
			title: messages.app.pageTitle(title),
			draw: (target) => mount(Explore, { target, props: { ...given, messages, authored: file } }),
		};
	},
	async present(given) {
		const [tours, texts] = await Promise.all([
			toursIn(given.language),
			loadPresentTexts(given.language),
		]);
		return {
			title: texts.present.lesson.pageTitle(given.dataset.title),
			draw: (target) => mount(Present, { target, props: { ...given, tours, ...texts } }),
		};
	},
	async paper(given) {
		const [tours, texts] = await Promise.all([
			toursIn(given.language),
			loadPaperTexts(given.language),
		]);
		return {
			title: texts.paper.desk.pageTitle(given.dataset.title),
			draw: (target) => mount(Paper, { target, props: { ...given, tours, ...texts } }),
		};
	},
	sources: subpage(Sources, ({ pageMessages }) => pageMessages.sources.title),
	changes: subpage(WhatChanged, ({ pageMessages }) => pageMessages.whatChanged.title),
	corrections: subpage(Corrections, ({ pageMessages }) => pageMessages.corrections.title),
	about: subpage(About, ({ messages }) => messages.app.about),
	privacy: subpage(Privacy, ({ messages }) => messages.app.pages.privacy),
};

/** Draws a page of the file in a language, and names it as the site does. Rejects where it cannot. */
export async function openPage(
	target: HTMLElement,
	page: PageInFile,
	language: Language,
): Promise<void> {
	const lesson = page === 'present' ? speakerOf(location.search) : null;
	if (lesson !== null) {
		await startSpeaker(target, lesson, language);
		return;
	}
	const dataset = JSON.parse(await unpack(document, `dataset-${language}`)) as Dataset;
	const { title, draw } = await PAGES[page]({ dataset, language, root: '' });
	document.title = title;
	target.replaceChildren();
	draw(target);
}

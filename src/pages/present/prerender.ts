import { render } from 'svelte/server';
import { presentTextsFor } from '../../i18n/present-messages.ts';
import type { PrerenderProps, Prerendered } from '../prerendered.ts';
import Present from './Present.svelte';

/** The lessons as HTML: every tour with its steps, readable without a script. */
export function prerender({
	dataset,
	tours,
	language,
	root,
	fileBytes = null,
}: PrerenderProps): Prerendered {
	const texts = presentTextsFor(language);
	const { pageTitle, lead } = texts.present.lesson;
	return {
		head: { title: pageTitle(dataset.title), description: lead },
		body: render(Present, { props: { dataset, tours, language, root, fileBytes, ...texts } }).body,
	};
}

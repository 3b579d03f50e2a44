import { mount } from 'svelte';
import './embed.css';
import { wholeDataset, type SlimDataset } from '../../dataset/slim-dataset.ts';
import type { Dataset } from '../../dataset/compiled.ts';
import { loadEmbedLater } from '../../i18n/load-embed-later.ts';
import type { EmbedTexts } from '../../i18n/messages/embed.ts';
import { followLanguage } from '../follow-language.ts';
import { followTheme } from '../follow-theme.ts';
import { readPageContext } from '../page-context.ts';
import Embed from './Embed.svelte';
import { readList } from './read-list.ts';

/**
 * Brings the prerendered page to life, with the texts of its language; where that fails, the list in
 * it shows.
 */
export async function start(texts: EmbedTexts): Promise<void> {
	const page = readPageContext(document);
	followTheme();
	if (followLanguage(page)) return;
	const { target, language, root, dataOrigins } = page;
	const { search, hash } = location;
	const prerendered = [...target.childNodes];
	const list = target.querySelector<HTMLElement>('.events');
	const listFrame = list?.parentElement;
	try {
		const { summaries, sources: book } = readList(target);
		// Words are looked up in what accounts say too, which the slim form is without.
		const given = new URLSearchParams(search);
		const isSearched = given.has('q');
		const dataset =
			isSearched && page.wholeUrl !== null
				? await load<Dataset>(page.wholeUrl)
				: wholeDataset(
						await load<SlimDataset>(page.datasetUrl ?? ''),
						(id) => summaries.get(id) ?? '',
					);
		const isOfThen = given.has('as-of');
		const [earlier, later] = await Promise.all([
			isOfThen ? import('./earlier-day.ts') : null,
			isOfThen || given.has('data') ? loadEmbedLater(language) : null,
		]);
		// Not hydrated: the address may ask for another title, day and height than was prerendered.
		target.replaceChildren();
		mount(Embed, {
			target,
			props: {
				texts,
				later,
				dataset,
				language,
				root,
				book,
				list,
				search,
				hash,
				dataOrigins,
				earlier,
				started: true,
			},
		});
	} catch (error) {
		console.error(error);
		document.documentElement.dataset.start = 'failed';
		const failed = document.createElement('p');
		failed.className = 'failed-start';
		failed.setAttribute('role', 'alert');
		failed.textContent = page.failure.text;
		// A component that failed half-way has taken what was prerendered with it.
		target.replaceChildren(failed, ...prerendered);
		if (list) listFrame?.append(list);
	}
}

async function load<Form>(address: string): Promise<Form> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: expected a dataset, got ${response.status}`);
	return (await response.json()) as Form;
}

import { expect, test, type Page } from '@playwright/test';
import { dayOf, isoOf } from '../../src/dataset/calendar-day.ts';
import type { Account, Dataset, TimelineEvent } from '../../src/dataset/compiled.ts';
import { openExplore, siteDataset } from './explore-page.ts';

/** What a text belongs to, so that a finding can be told. */
type Texts = Map<string, string>;

const add = (texts: Texts, what: string, ...found: readonly (string | null | undefined)[]) => {
	for (const text of found) if (text) texts.set(text, what);
};

function addAccount(texts: Texts, event: TimelineEvent, account: Account): void {
	add(texts, `account ${account.id} of ${event.id}`, account.note, account.title, account.summary);
}

/**
 * The titles that stand in the page on a day, and what may not stand there, told from the accounts alone and not by the
 * code that the page uses.
 */
function textsOn(
	dataset: Dataset,
	day: number,
): { readonly titles: ReadonlySet<string>; readonly later: Texts } {
	const told: Texts = new Map();
	const later: Texts = new Map();
	const titles = new Set<string>();
	const cited = new Set<string>();
	const cite = (id: string) => {
		if (cited.has(id)) return;
		cited.add(id);
		dataset.sources.find((source) => source.id === id)?.cites.forEach(cite);
	};
	for (const event of dataset.events) {
		const accounts = event.accounts.filter(({ known }) => known <= day);
		const isKnown = accounts.length > 0;
		for (const account of event.accounts) {
			addAccount(account.known <= day ? told : later, event, account);
		}
		for (const { known, note } of event.assessments) {
			add(isKnown && known <= day ? told : later, `assessment of ${event.id}`, note);
		}
		const title = accounts.findLast((account) => account.title !== undefined)?.title;
		const summary = accounts.findLast((account) => account.summary !== undefined)?.summary;
		const lesson = [event.notes, event.question?.text, event.question?.answer];
		add(later, `lesson on ${event.id}`, ...lesson);
		if (isKnown) titles.add(title ?? event.title);
		add(isKnown ? told : later, `title of ${event.id}`, title ?? event.title);
		add(isKnown ? told : later, `summary of ${event.id}`, summary ?? event.summary);
		add(later, `today’s words of ${event.id}`, event.title, event.summary);
		accounts.forEach(({ sources }) => sources.forEach(({ id }) => cite(id)));
	}
	for (const { id, title, url } of dataset.sources) {
		add(cited.has(id) ? told : later, `source ${id}`, title, url);
	}
	// The same words may have been public in another place.
	const allowed = [...told.keys()].join('\n');
	for (const text of later.keys()) if (allowed.includes(text)) later.delete(text);
	return { titles, later };
}

/**
 * All words of the page: its texts, hidden ones too, and every attribute, such as names and addresses.
 * Not the data block for search engines, which is about the address without a day.
 */
const wordsOf = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const words = new Set<string>([document.title, location.href, decodeURI(location.href)]);
		const walker = document.createTreeWalker(
			document.documentElement,
			NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
		);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (node.parentElement?.localName === 'script') continue;
			if (node instanceof Element) for (const { value } of node.attributes) words.add(value);
			else words.add(node.textContent ?? '');
		}
		return [...words].join('\n');
	});

// Each day in one of the languages: they are the same records, made by the same code.
for (const [turn, language] of (['de', 'en'] as const).entries()) {
	test(`on no day of change does the page tell what came later, every second day in ${language}`, async ({
		page,
		request,
	}) => {
		const dataset = await siteDataset(request, language);
		const today = dayOf(dataset.updated);
		const known = dataset.events.flatMap(({ accounts, assessments }) =>
			[...accounts, ...assessments].map((record) => record.known),
		);
		const days = [...new Set(known)]
			.filter((day) => day < today)
			.sort((a, b) => a - b)
			.filter((_, i) => i % 2 === turn);
		expect(days.length).toBeGreaterThan(50);

		const path = language === 'de' ? './' : './en/';
		await openExplore(page, `${path}?event=soldiers-in-russia&as-of=${isoOf(days[0]!)}`);
		for (const day of days) {
			await page.evaluate((iso) => {
				history.replaceState(null, '', `?event=soldiers-in-russia&as-of=${iso}`);
				dispatchEvent(new PopStateEvent('popstate'));
			}, isoOf(day));
			const { titles, later } = textsOn(dataset, day);
			await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
			const words = await wordsOf(page);
			expect(
				[...titles].filter((title) => !words.includes(title)),
				isoOf(day),
			).toEqual([]);
			expect(
				[...later].filter(([text]) => words.includes(text)),
				isoOf(day),
			).toEqual([]);
		}
	});
}

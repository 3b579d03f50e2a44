import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { detailOf, openExplore, siteDataset } from './explore-page.ts';

for (const { language, path, feed } of [
	{ language: 'de', path: './berichtigungen/', feed: 'Berichtigungen als Atom-Feed' },
	{ language: 'en', path: './en/corrections/', feed: 'Corrections as an Atom feed' },
] as const) {
	test(`the page of corrections and its feed tell each change, in ${language}`, async ({
		page,
		request,
	}) => {
		const { changes, events, title, publisher } = await siteDataset(request, language);
		const titles = new Map(events.map((event) => [event.id, event.title]));
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		const items = page.getByRole('main').getByRole('listitem');
		await expect(items).toHaveCount(changes.length);
		for (const [at, { on, note, events: ids }] of changes.toReversed().entries()) {
			await expect(items.nth(at)).toContainText(on.heading);
			await expect(items.nth(at)).toContainText(note);
			const links = await items.nth(at).getByRole('link').allInnerTexts();
			expect(links).toEqual(ids.map((id) => titles.get(id)));
		}
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await expectAccessible(page, 'light');
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectAccessible(page, 'dark');

		// Found by feed readers in the head, by people as a link.
		const link = page.locator('link[rel=alternate][type="application/atom+xml"]');
		const address = await link.evaluate((node) => (node as HTMLLinkElement).href);
		expect(
			await page.getByRole('link', { name: feed }).evaluate((a) => (a as HTMLAnchorElement).href),
		).toBe(address);

		const response = await request.get(address);
		const read = await page.evaluate(
			({ xml, address }) => {
				const document = new DOMParser().parseFromString(xml, 'application/xml');
				const ATOM = 'http://www.w3.org/2005/Atom';
				const tell = (node: Element) => {
					const child = (name: string) =>
						[...node.children].filter(
							({ localName, namespaceURI }) => localName === name && namespaceURI === ATOM,
						);
					const text = (name: string) => child(name).map(({ textContent }) => textContent);
					return {
						id: text('id'),
						title: text('title'),
						updated: text('updated'),
						author: child('author').map((one) => one.querySelector('name')?.textContent),
						content: text('content'),
						links: child('link').map((one) => ({
							rel: one.getAttribute('rel'),
							href: new URL(one.getAttribute('href') ?? '', address).href,
						})),
					};
				};
				const feed = document.documentElement;
				return {
					error: document.querySelector('parsererror')?.textContent ?? null,
					root: `${feed.namespaceURI} ${feed.localName}`,
					language: feed.getAttribute('xml:lang'),
					feed: tell(feed),
					entries: [...feed.getElementsByTagNameNS(ATOM, 'entry')].map(tell),
				};
			},
			{ xml: await response.text(), address },
		);
		expect(read.error).toBeNull();
		expect(read.root).toBe('http://www.w3.org/2005/Atom feed');
		expect(read.language).toBe(language);
		expect(read.feed.title).toEqual([expect.stringContaining(title)]);
		expect(read.feed.author).toEqual([publisher.name]);
		expect(read.feed.links).toEqual([
			{ rel: 'self', href: address },
			{ rel: 'alternate', href: page.url() },
		]);
		expect(read.entries.flatMap(({ content }) => content)).toEqual(
			changes.toReversed().map(({ note }) => note),
		);
		for (const { id, title: heading, updated } of [read.feed, ...read.entries]) {
			expect(id).toEqual([expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/)]);
			expect(heading).toEqual([expect.stringMatching(/\S/)]);
			expect(updated).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)]);
		}
		const ids = [read.feed, ...read.entries].flatMap(({ id }) => id);
		expect(new Set(ids).size).toBe(changes.length + 1);

		// Each entry leads to its place on the page.
		for (const { links } of read.entries) {
			const [place] = links.filter(({ rel }) => rel === 'alternate');
			const { hash = '', href = '' } = place ? new URL(place.href) : {};
			expect(href.replace(hash, '')).toBe(page.url());
			await expect(page.locator(`[id="${hash.slice(1)}"]`)).toHaveCount(1);
		}
	});
}

test('an event tells what was changed in it, and on an earlier day nothing of it', async ({
	page,
	request,
}) => {
	const { changes } = await siteDataset(request, 'de');
	const change = changes.findLast(({ events }) => events.includes('soldiers-in-russia'));
	expect(change).toBeDefined();
	await openExplore(page, './?event=soldiers-in-russia');
	await expect(detailOf(page)).toContainText(`Geändert ${change?.on.phrase}: ${change?.note}`);
	await openExplore(page, './?event=soldiers-in-russia&as-of=2024-10-31');
	await expect(detailOf(page).getByRole('heading', { level: 2 })).toBeVisible();
	await expect(detailOf(page)).not.toContainText('Geändert am');
});

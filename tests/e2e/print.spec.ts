import { spawnSync } from 'node:child_process';
import { expect, test, type Page } from '@playwright/test';
import type { Dataset } from '../../src/dataset/compiled.ts';
import { listed, openExplore, siteDataset } from './explore-page.ts';

/** Addresses of the sources that the accounts of some events name. */
function addressesOf({ events, sources }: Dataset, ids: readonly string[]): readonly string[] {
	const cited = new Set(
		events
			.filter(({ id }) => ids.includes(id))
			.flatMap(({ accounts }) => accounts.flatMap((account) => account.sources))
			.map(({ id }) => id),
	);
	return sources.flatMap(({ id, url }) => (cited.has(id) ? (url ?? []) : []));
}

/** What is on the paper: events with their titles, texts and the addresses that are written out. */
const onPaper = (page: Page) =>
	page.locator('ol li[data-event]').evaluateAll((items) =>
		items
			.filter((item) => item.checkVisibility())
			.map((item) => ({
				id: (item as HTMLElement).dataset.event ?? '',
				text: (item as HTMLElement).innerText,
			})),
	);

/** Less blanks and hyphens, which the end of a line takes or gives. */
const inOneLine = (text: string): string => text.replace(/[\s-]+/g, '');

/** The text of a PDF in one line; null where the machine has nothing to read it with. */
function textOf(pdf: Buffer): string | null {
	const { status, stdout } = spawnSync('pdftotext', ['-', '-'], { input: pdf });
	return status === 0 ? inOneLine(stdout.toString('utf8')) : null;
}

test('on paper stands the whole chronology in time order, with every source and its address', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'de');
	const ids = dataset.events.map(({ id }) => id);
	// Whatever is shown: a part of the time, an event, dark colours.
	await openExplore(page, './?from=2024-10-01&to=2024-10-31&event=nis-oct18&theme=dark');
	await page.emulateMedia({ media: 'print' });
	await expect.poll(async () => (await onPaper(page)).map(({ id }) => id)).toEqual(ids);

	const paper = await onPaper(page);
	for (const [at, { title, summary, accounts }] of dataset.events.entries()) {
		const text = paper[at]?.text ?? '';
		expect(text).toContain(title);
		expect(text).toContain(summary);
		for (const { note } of accounts) expect(text).toContain(note);
	}
	const all = paper.map(({ text }) => text).join('\n');
	const addresses = addressesOf(dataset, ids);
	expect(addresses.length).toBeGreaterThan(300);
	expect(addresses.filter((address) => !all.includes(address))).toEqual([]);

	// What it is, of which day and under which licence; nothing that only a screen can use.
	await expect(page.getByText(dataset.description).filter({ visible: true })).toHaveCount(1);
	await expect(page.getByText('Stand 22. November 2026').filter({ visible: true })).toHaveCount(1);
	await expect(page.getByText(dataset.license)).toBeVisible();
	await expect(page.getByText(`Adresse: ${page.url()}`)).toBeVisible();
	const controls = page.locator(
		'button, input, select, dialog, nav, footer, [data-timeline-stage]',
	);
	await expect(controls.filter({ visible: true })).toHaveCount(0);
	await expect(page.locator('[data-detail]')).toBeHidden();

	// Dark letters on white paper.
	const ink = await page.evaluate(() => getComputedStyle(document.body).color);
	expect(Math.max(...(ink.match(/\d+/g) ?? []).slice(0, 3).map(Number))).toBeLessThan(80);

	const text = textOf(await page.pdf({ format: 'A4' }));
	if (text === null) return;
	for (const { title } of dataset.events) expect(text).toContain(inOneLine(title));
	expect(addresses.filter((address) => !text.includes(inOneLine(address)))).toEqual([]);
});

test('a selection is printed as it is filtered, and the paper says so', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'en');
	const visits = dataset.events.filter(({ chapter }) => chapter === 'choe-visits');
	await openExplore(page, './en/?chapter=choe-visits');
	await page.emulateMedia({ media: 'print' });
	await expect(listed(page)).toHaveCount(visits.length);
	await expect(
		page.getByText(`Selection: ${visits.length} of ${dataset.events.length} events`),
	).toBeVisible();
	// Back on the screen the list is as it was.
	await page.emulateMedia({ media: 'screen' });
	await expect.poll(() => listed(page).count()).toBeLessThan(visits.length);
	await expect(page.locator('[data-timeline-stage]')).toBeVisible();
});

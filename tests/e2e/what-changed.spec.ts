import { expect, test, type Page } from '@playwright/test';
import type { Dataset } from '../../src/dataset/compiled.ts';
import { expectAccessible } from './axe.ts';
import { siteDataset } from './explore-page.ts';
import { complaintsOf } from './page-complaints.ts';

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** Ids of the events under a heading. */
const under = (page: Page, heading: string): Promise<readonly string[]> =>
	page
		.getByRole('region', { name: heading, exact: true })
		.locator('[data-change]')
		.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.change ?? ''));

/** The events that became public after one day and up to another. */
const becameKnown = ({ events }: Dataset, from: string, to: string): readonly string[] =>
	events
		.filter(
			({ accounts: [first] }) => first && first.known > dayOf(from) && first.known <= dayOf(to),
		)
		.map(({ id }) => id);

/** What the page says and nobody had said by a day: notes, titles told later, unknown events. */
async function toldTooEarly(
	page: Page,
	{ events }: Dataset,
	day: string,
): Promise<readonly string[]> {
	const shown = (await page.locator('main').textContent()) ?? '';
	const said = events.flatMap(({ title, accounts, assessments }) => [
		{ known: accounts[0]?.known ?? Infinity, text: title },
		...[...accounts, ...assessments].map(({ known, note = '' }) => ({ known, text: note })),
		...accounts.map(({ known, title: told = '' }) => ({ known, text: told })),
	]);
	const before = new Set(said.filter(({ known }) => known <= dayOf(day)).map(({ text }) => text));
	return said
		.map(({ text }) => text)
		.filter((text) => text !== '' && !before.has(text) && shown.includes(text));
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('what changed in the busiest month can be read', async ({ page, request }) => {
		const dataset = await siteDataset(request, 'de');
		await page.goto('./was-sich-aenderte/');
		await expect(page.getByText('1. Oktober 2024 bis 31. Oktober 2024')).toBeVisible();
		await expect(page.getByText('Andere Tage zu wählen braucht JavaScript.')).toBeVisible();
		await expect(page.getByLabel('Erster Tag')).toBeHidden();
		const known = becameKnown(dataset, '2024-10-01', '2024-10-31');
		expect(known.length).toBeGreaterThan(10);
		expect((await under(page, 'Neu bekannt geworden')).toSorted()).toEqual(known.toSorted());
		expect(await under(page, 'Neu eingestuft')).not.toEqual([]);
	});
});

test('a reader picks two days and sees what changed between them, and nothing of later', async ({
	page,
	request,
	baseURL,
}) => {
	const complaints = complaintsOf(page, new URL(baseURL ?? '').host);
	const dataset = await siteDataset(request, 'en');
	await page.goto('./en/what-changed/');
	await expect(page.locator('[data-ready]')).toBeAttached({ timeout: 30_000 });
	await expectAccessible(page, 'the month it begins with');
	expect(await toldTooEarly(page, dataset, '2024-10-31')).toEqual([]);

	const [first, second] = [page.getByLabel('First day'), page.getByLabel('Second day')];
	await first.fill('2024-10-12');
	await second.fill('2024-10-22');
	await expect(page).toHaveURL(/\?from=2024-10-12&to=2024-10-22$/);
	await expect(page.getByText('12 October 2024 to 22 October 2024').first()).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'changed status' })).toBeAttached();
	expect((await under(page, 'Became known')).toSorted()).toEqual(
		becameKnown(dataset, '2024-10-12', '2024-10-22').toSorted(),
	);
	const restatused = await under(page, 'Changed status');
	expect(restatused).toContain('soldiers-in-russia');
	expect(await toldTooEarly(page, dataset, '2024-10-22')).toEqual([]);
	const days = await page
		.getByRole('region', { name: 'Became known' })
		.locator('[data-change] > .day time')
		.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
	expect(days).toEqual(days.toSorted());
	// Each step names the accounts that brought it about.
	const soldiers = page.locator('[data-change="soldiers-in-russia"]');
	await expect(soldiers.locator('[data-status="reported"]')).toContainText(
		'National Intelligence Service',
	);

	// What cannot be compared is said and changes nothing.
	await second.fill('2024-10-01');
	await expect(page.getByText('The second day lies before the first.')).toBeVisible();
	expect(await under(page, 'Changed status')).toEqual(restatused);
	await expectAccessible(page, 'days the wrong way round', 'main > form, .result');
	await second.fill('');
	await expect(page.getByText('A day is missing here')).toBeVisible();
	await second.fill('2024-10-12');
	await expect(page.getByText('In this time no event became known').first()).toBeVisible();
	await second.fill('2024-10-22');
	await expect.poll(() => under(page, 'Changed status')).toEqual(restatused);

	// To the event as it stood on the second day.
	const link = soldiers.first().getByRole('heading').getByRole('link');
	const title = await link.innerText();
	await link.click();
	await expect(page).toHaveURL(/event=soldiers-in-russia&as-of=2024-10-22/);
	await expect(page.locator('[data-detail]').getByRole('heading', { level: 2 })).toHaveText(title);
	expect(complaints).toEqual([]);
});

test('no address makes the page of changes blank; it fits 320 px, the dark and both languages', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const [search, notice] of [
		['from=2024-13-01&to=2024-10-31', '„from=2024-13-01“'],
		['from=2024-10-31&to=2024-10-01', 'Das Ende liegt vor dem Anfang.'],
		['to=2024-10-31', 'Ein Zeitraum braucht „from“ und „to“.'],
	] as const) {
		await page.goto(`./was-sich-aenderte/?${search}`);
		await expect(page.getByText(notice)).toBeVisible();
		await expect(page.getByText('1. Oktober 2024 bis 31. Oktober 2024')).toBeVisible();
	}
	expect(
		await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		),
	).toBe(0);
	await expectAccessible(page, '320 px in the dark');
	await page.goto('./was-sich-aenderte/?from=2025-04-01&to=2025-04-30');
	await expect(page.getByText('1. April 2025 bis 30. April 2025').first()).toBeVisible();
	await page.getByRole('link', { name: 'This page in English' }).click();
	await expect(page).toHaveURL(/\/en\/what-changed\/\?from=2025-04-01&to=2025-04-30$/);
	await expect(page.getByText('1 April 2025 to 30 April 2025').first()).toBeVisible();
});

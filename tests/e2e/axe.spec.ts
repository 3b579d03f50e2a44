import { expect, test, type Page } from '@playwright/test';
import { ODDITIES } from '../fixtures/odd-datasets.ts';
import { expectAccessible } from './axe.ts';
import { detailOf, listed, openExplore, PHONE } from './explore-page.ts';
import { openStage } from './stage.ts';

const OPEN_PANEL = ':popover-open, dialog[open]';
const DESKTOP = { width: 1440, height: 900 };
const searchIn = (page: Page) => page.getByRole('searchbox', { name: 'Suche' });

test.describe('on a wide screen', () => {
	test.use({ viewport: DESKTOP });

	test('the explore page and what opens in it has no barrier that axe finds', async ({ page }) => {
		test.slow();
		await openStage(page);
		await expectAccessible(page, 'the list');

		await page.getByRole('button', { name: 'Filter', exact: true }).click();
		await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
		await expectAccessible(page, 'the filters', OPEN_PANEL);
		await page.keyboard.press('Escape');

		const legend = page.locator('summary', { hasText: 'So liest man das' });
		await legend.click();
		await expect(page.getByRole('region', { name: 'So liest man das' })).toBeVisible();
		await expectAccessible(page, 'the legend', 'details[open]');
		await legend.press('Escape');

		await page.locator('[data-timeline-stage] [tabindex="0"]').first().focus();
		await page.keyboard.press('?');
		await expect(page.getByRole('dialog', { name: 'Tasten' })).toBeVisible();
		await expectAccessible(page, 'the keys', OPEN_PANEL);
		await page.keyboard.press('Escape');

		await searchIn(page).fill('Vertrag');
		await searchIn(page).press('Enter');
		await expect(detailOf(page)).toBeVisible();
		await expectAccessible(page, 'a result of the search', 'header, [role=search], [data-detail]');
		await searchIn(page).fill('xyzzy');
		await expect(page.getByRole('search').getByRole('status')).toContainText('Kein Ereignis');
		await expectAccessible(page, 'a search without result');
	});

	test('nor has it in the dark with an event open, nor with notices', async ({ page }) => {
		await openStage(page, './en/?theme=dark&event=soldiers-in-russia');
		await expect(detailOf(page)).toBeVisible();
		await expectAccessible(page, 'an event in the dark');
		await openStage(page, './?theme=dark&chapter=nowhere&event=nothing&from=never');
		await expect(page.getByText('„chapter=nowhere“')).toBeVisible();
		await expectAccessible(page, 'notices in the dark');
	});

	test('nor has a foreign dataset', async ({ page }) => {
		await page.route('**/data/odd.json', (route) =>
			route.fulfill({ body: JSON.stringify(ODDITIES) }),
		);
		await openStage(page, './?data=data/odd.json');
		await expect(page.getByRole('complementary')).toContainText('Merkwürdigkeiten');
		await expectAccessible(page, 'a foreign dataset');
		await listed(page).first().getByRole('link').first().click();
		await expect(detailOf(page)).toBeVisible();
		await expectAccessible(page, 'an event of a foreign dataset', '[data-detail]');
	});

	for (const path of ['about/', 'en/about/']) {
		test(`nor has /${path}, light or dark`, async ({ page }) => {
			await page.goto(`./${path}`);
			await expectAccessible(page, 'light');
			await page.emulateMedia({ colorScheme: 'dark' });
			await expectAccessible(page, 'dark');
		});
	}
});

test('a tablet has no barrier that axe finds', async ({ page }) => {
	await page.setViewportSize({ width: 820, height: 1180 });
	await openStage(page);
	await expectAccessible(page, 'the list');
});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('the page, its filters and its sheet have no barrier that axe finds', async ({ page }) => {
		await openExplore(page);
		await expectAccessible(page, 'the list');
		await page.getByRole('button', { name: 'Filter', exact: true }).tap();
		await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
		await expectAccessible(page, 'the filters');

		await openExplore(page, './?event=soldiers-in-russia');
		await expect(page.locator('[data-sheet]')).toBeVisible();
		await expectAccessible(page, 'the sheet over half the page');
		await page.getByRole('button', { name: 'Ganz öffnen' }).tap();
		await expect(page.getByRole('button', { name: 'Verkleinern' })).toBeVisible();
		await expectAccessible(page, 'the sheet over all of the page');
	});
});

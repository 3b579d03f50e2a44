import { expect, test, type Page } from '@playwright/test';
import { listed, openExplore, PHONE } from './explore-page.ts';

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const region = (page: Page) => page.getByRole('region', { name: 'Suche, Filter und Zoom' });
const field = (page: Page) => page.getByRole('searchbox', { name: 'Suche' });
const selected = (page: Page) => expect.poll(() => parameter(page, 'event'));

test.describe('search', () => {
	test('steps through what it finds with Enter and the arrows, and says where it is', async ({
		page,
	}) => {
		await openExplore(page);
		await field(page).fill('Vertrag');
		const status = page.getByRole('search').getByRole('status');
		await expect(status).toHaveText(/^\d+ Ereignisse zu „Vertrag“$/);

		await field(page).press('Enter');
		await expect(status).toHaveText(/^Treffer \d+ von \d+: /);
		await selected(page).not.toBeNull();
		const first = parameter(page, 'event');
		await field(page).press('ArrowDown');
		await selected(page).not.toBe(first);
		await field(page).press('Shift+Enter');
		await selected(page).toBe(first);
		await page.getByRole('button', { name: 'Nächster Treffer' }).click();
		await selected(page).not.toBe(first);

		await field(page).press('Escape');
		await expect(field(page)).toHaveValue('');
		await expect.poll(() => parameter(page, 'q')).toBeNull();
	});

	test('finds words whatever their marks, and begins from the address', async ({ page }) => {
		await openExplore(page, './?q=pjongjang');
		await expect(field(page)).toHaveValue('pjongjang');
		await expect(region(page)).toContainText(/\d+ von \d+ Ereignissen/);
	});

	test('says that nothing was found and offers the way back', async ({ page }) => {
		await openExplore(page, './?q=xyzzy');
		await expect(page.getByRole('search').getByRole('status')).toHaveText(
			'Kein Ereignis zu „xyzzy“.',
		);
		await region(page).getByRole('button', { name: 'Zurücksetzen' }).click();
		await expect(field(page)).toHaveValue('');
		await expect(listed(page)).not.toHaveCount(0);
	});
});

test.describe('filters', () => {
	test('narrow by every facet, count, stand in the address and are taken back one by one', async ({
		page,
	}) => {
		await openExplore(page);
		const opener = region(page).getByRole('button', { name: /^Filter(?! „)/ });
		await opener.click();
		const panel = page.getByRole('dialog', { name: 'Filter' });
		for (const [group, parameterName] of [
			['Kapitel', 'chapter'],
			['Status', 'status'],
			['Art', 'kind'],
			['Art der Quelle', 'source'],
			['Akteur', 'actor'],
		] as const) {
			const box = panel
				.getByRole('group', { name: group, exact: true })
				.getByRole('checkbox')
				.first();
			const [, count = ''] =
				/, (\d+) Ereignis/.exec((await box.getAttribute('aria-label')) ?? '') ?? [];
			await box.check();
			await expect(panel.getByRole('button', { name: `${count} Ereignis` })).toBeVisible();
			await expect.poll(() => parameter(page, parameterName)).not.toBeNull();
			await box.uncheck();
			await expect.poll(() => parameter(page, parameterName)).toBeNull();
		}
		await panel.getByRole('group', { name: 'Kapitel' }).getByRole('checkbox').first().check();
		await page.keyboard.press('Escape');
		await expect(panel).toBeHidden();
		await expect(opener).toBeFocused();

		const line = page.getByRole('group', { name: 'Aktive Filter' });
		await line.getByRole('button', { name: /^Filter „/ }).press('Enter');
		await expect(line).toBeHidden();
		await expect(opener).toBeFocused();
	});

	test('find an actor by another spelling', async ({ page }) => {
		await openExplore(page);
		await region(page)
			.getByRole('button', { name: /^Filter/ })
			.click();
		const actors = page.getByRole('group', { name: 'Akteur' });
		await actors.getByRole('textbox', { name: 'Akteur suchen' }).fill('zelenskyy');
		await expect(actors.getByRole('checkbox')).toHaveCount(1);
		await actors.getByRole('checkbox').check();
		await expect.poll(() => parameter(page, 'actor')).toBe('zelensky');
	});

	test('a chapter’s chip is a switch', async ({ page }) => {
		await openExplore(page, './?chapter=kursk');
		const chip = region(page)
			.getByRole('group', { name: 'Kapitel' })
			.getByRole('button', { name: 'Kursk' });
		await expect(chip).toHaveAttribute('aria-pressed', 'true');
		await chip.click();
		await expect(chip).toHaveAttribute('aria-pressed', 'false');
		await expect.poll(() => parameter(page, 'chapter')).toBeNull();
	});
});

test('a typed date is brought into view; one that cannot be read says so', async ({ page }) => {
	await openExplore(page);
	const opener = region(page).getByRole('button', { name: 'Gehe zu' });
	await opener.click();
	const typed = page.getByRole('textbox', { name: 'Gehe zu' });
	await expect(typed).toBeFocused();
	await typed.fill('gestern');
	await typed.press('Enter');
	await expect(typed).toHaveAccessibleDescription(/„gestern“ ist kein Datum/);
	await expect(typed).toBeFocused();
	await typed.fill('1950');
	await typed.press('Enter');
	await expect(typed).toHaveAccessibleDescription(/Die Chronologie umfasst/);
	await typed.fill('Juni 2024');
	await typed.press('Enter');
	await expect(opener).toBeFocused();
	await expect.poll(() => parameter(page, 'from')).toMatch(/^2024-05-/);
	await expect.poll(() => parameter(page, 'to')).toMatch(/^2024-07-/);
});

test('zooming stops at all of time and keeps the focus on its button', async ({ page }) => {
	await openExplore(page);
	await region(page).getByRole('button', { name: 'Alle Ereignisse zeigen' }).click();
	const out = region(page).getByRole('button', { name: 'Herauszoomen' });
	await expect(out).toHaveAttribute('aria-disabled', 'true');
	await region(page).getByRole('button', { name: 'Heranzoomen' }).press('Enter');
	await expect(out).toHaveAttribute('aria-disabled', 'false');
	await out.press('Enter');
	await expect(out).toHaveAttribute('aria-disabled', 'true');
	await expect(out).toBeFocused();
});

test('the theme follows the choice and stays in the address', async ({ page }) => {
	await openExplore(page);
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await paper();
	await page.getByRole('combobox', { name: 'Darstellung' }).selectOption('dunkel');
	await expect.poll(paper).not.toBe(light);
	await expect.poll(() => parameter(page, 'theme')).toBe('dark');
});

test('the other language keeps the view', async ({ page }) => {
	await openExplore(page, './?chapter=kursk&event=soldiers-in-russia&theme=dark');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	expect(parameter(page, 'chapter')).toBe('kursk');
	expect(parameter(page, 'event')).toBe('soldiers-in-russia');
	expect(parameter(page, 'theme')).toBe('dark');
});

test('a notice about the address can be dismissed', async ({ page }) => {
	await openExplore(page, './?chapter=kurks');
	const notice = page.getByText('„chapter=kurks“');
	await expect(notice).toBeVisible();
	await page.getByRole('button', { name: 'Hinweis schließen' }).click();
	await expect(notice).toBeHidden();
});

test('lanes and time zone can be chosen', async ({ page }) => {
	await openExplore(page);
	await region(page)
		.getByRole('button', { name: /^Filter/ })
		.click();
	const view = page.getByRole('group', { name: 'Ansicht' });
	await view.getByRole('combobox', { name: 'Ordnen nach' }).selectOption('Akteur');
	await expect.poll(() => parameter(page, 'group')).toBe('actor');
	await view.getByRole('combobox', { name: 'Zeitzone' }).selectOption('Pjöngjang');
	await expect.poll(() => parameter(page, 'zone')).toBe('Asia/Pyongyang');
});

test('"?" in the stage lists the keys, and Escape leads back', async ({ page }) => {
	await openExplore(page);
	const mark = page.locator('[data-timeline-stage] [tabindex="0"]').first();
	await mark.focus();
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog', { name: 'Tasten' });
	await expect(dialog).toContainText('Heranzoomen');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(mark).toBeFocused();
});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('search unfolds from its button and the controls are 44 px high', async ({ page }) => {
		await openExplore(page);
		await expect(field(page)).toBeHidden();
		for (const button of await region(page).getByRole('button').all()) {
			const box = await button.boundingBox();
			if (box) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(42);
		}
		await region(page).getByRole('button', { name: 'Suche', exact: true }).tap();
		await expect(field(page)).toBeFocused();
		await field(page).fill('Kursk');
		await expect.poll(() => parameter(page, 'q')).toBe('Kursk');
		await region(page).getByRole('button', { name: 'Suche schließen' }).tap();
		await expect(field(page)).toBeHidden();
		await expect.poll(() => parameter(page, 'q')).toBeNull();
	});
});

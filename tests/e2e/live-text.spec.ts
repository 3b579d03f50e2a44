import { expect, test } from '@playwright/test';
import { eventOf, openExplore, siteDataset } from './explore-page.ts';
import { atRest, openStage, stageOf } from './stage.ts';

test('a change of the view is spoken once it has ended, with its span and counts', async ({
	page,
	request,
}) => {
	const { events } = await siteDataset(request, 'de');
	await openStage(page);
	const status = page.getByRole('status').filter({ hasText: `von ${events.length} Ereignissen` });
	await expect(status).toHaveCount(1);
	const before = await status.textContent();
	await status.evaluate((element) => {
		const said: string[] = [];
		Object.assign(window, { said });
		new MutationObserver(() => said.push(element.textContent)).observe(element, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	});
	const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);

	await page.getByRole('button', { name: 'Heranzoomen', exact: true }).focus();
	for (let press = 0; press < 4; press++) await page.keyboard.press('Enter');
	await expect(status).not.toHaveText(before ?? '');
	await atRest(page);
	await expect(status).toHaveText(
		new RegExp(`^.*\\d{4}.*: \\d+ von ${events.length} Ereignissen$`),
	);
	// Nothing more follows once the list shows the same count.
	const [, shown = ''] = /: (\d+) von/.exec((await status.textContent()) ?? '') ?? [];
	await expect(page.locator('ol li[data-event]').filter({ visible: true })).toHaveCount(
		Number(shown),
	);
	expect(await said()).toHaveLength(1);

	await page.getByRole('button', { name: 'Alle Ereignisse zeigen' }).press('Enter');
	await expect(status).toHaveText(
		new RegExp(`: ${events.length} von ${events.length} Ereignissen$`),
	);
	expect(await said()).toHaveLength(2);
});

for (const [language, address, sources] of [
	['de', './', ['Quelle', 'Quellen']],
	['en', './en/', ['source', 'sources']],
] as const) {
	test(`a mark’s name says date, title, status and sources (${language})`, async ({
		page,
		request,
	}) => {
		const dataset = await siteDataset(request, language);
		await openStage(page, address);
		const marks = await stageOf(page)
			.locator('[data-event]')
			.evaluateAll((buttons) =>
				buttons.map((button) => ({
					id: (button as HTMLElement).dataset.event ?? '',
					name: button.getAttribute('aria-label') ?? '',
				})),
			);
		const words = await page
			.locator('ol li[data-event] .when > :last-child')
			.evaluateAll((all) =>
				all.map((one) => [one.closest('li')?.dataset.event ?? '', one.textContent.trim()] as const),
			);
		const wordOf = new Map(words);
		expect(marks.length).toBeGreaterThan(15);
		for (const { id, name } of marks) {
			const event = eventOf(dataset, id);
			const count = event.origins.sources;
			const word = wordOf.get(id) ?? '';
			expect(word).not.toBe('');
			expect(name).toContain(event.date.phrase);
			expect(name).toContain(event.title);
			expect(name).toContain(`Status: ${word}`);
			expect(name).toContain(`${count} ${sources[count === 1 ? 0 : 1]}`);
		}
	});
}

test('only certain dates are times; all others keep their notation beside their words', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'de');
	await openExplore(page);
	const written = await page.locator('ol li[data-event]').evaluateAll((items) =>
		items.map((item) => {
			const place = item.querySelector('.when > :first-child');
			return {
				id: (item as HTMLElement).dataset.event ?? '',
				datetime: place?.getAttribute('datetime') ?? null,
				edtf: place?.getAttribute('data-edtf') ?? null,
			};
		}),
	);
	expect(written).toHaveLength(dataset.events.length);
	const CERTAIN = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/;
	for (const { id, datetime, edtf } of written) {
		const notation = eventOf(dataset, id).date.span.edtf;
		expect(datetime ?? edtf, id).toBe(notation);
		expect(datetime !== null, `${id}: ${notation}`).toBe(CERTAIN.test(notation));
	}
	expect(written.filter(({ datetime }) => datetime !== null).length).toBeGreaterThan(20);
	expect(written.filter(({ edtf }) => edtf !== null).length).toBeGreaterThan(5);
	const times = await page
		.locator('time')
		.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
	expect(times.filter((datetime) => !CERTAIN.test(datetime))).toEqual([]);
});

import { writeFileSync } from 'node:fs';
import { expect, test, type Locator, type Page, type TestInfo } from '@playwright/test';
import { generateDataset } from '../fixtures/generated-dataset.ts';
import { openExplore } from './explore-page.ts';

/** More than are ordered at once. */
const EVENTS = 20_500;
const DATASET = generateDataset({ events: EVENTS, seed: 6 });
const NORTH = DATASET.events.filter(({ chapter }) => chapter === 'north').length;

/** Reading and checking so much takes its time. */
test.setTimeout(240_000);
const LONG = { timeout: 60_000 };

const WORKER = '**/assets/event-order.worker*';
const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const opening = (page: Page): Locator =>
	page.getByRole('dialog', { name: 'Eigenen Datensatz öffnen' });
const note = (page: Page): Locator =>
	page.getByRole('group', { name: 'Ereignisse werden geordnet' });
const north = (page: Page): Locator => page.getByRole('button', { name: /^north/ });

async function pick(page: Page, info: TestInfo): Promise<void> {
	const file = info.outputPath('many.json');
	writeFileSync(file, JSON.stringify(DATASET));
	await openExplore(page);
	await page.getByRole('button', { name: 'Eigenen Datensatz öffnen' }).click();
	const chooser = page.waitForEvent('filechooser');
	await opening(page).getByRole('button', { name: 'Datei auswählen' }).click();
	await (await chooser).setFiles(file);
}

async function openMany(page: Page, info: TestInfo): Promise<void> {
	await pick(page, info);
	await expect(title(page)).toHaveText(/20500 erfundene/, LONG);
	await page.getByRole('button', { name: 'Alle Ereignisse zeigen' }).first().click();
}

/** How many events the marks and clusters of the stage stand for. */
const onStage = (page: Page): Promise<number> =>
	page.locator('[data-timeline-stage]').evaluate((stage) => {
		const clusters = [...stage.querySelectorAll<HTMLElement>('[data-cluster]')];
		const marks = stage.querySelectorAll('[data-event]').length;
		return clusters.reduce((sum, one) => sum + Number(one.dataset.cluster), marks);
	});

/** Notes what the status in the note says in each frame in which it is there. */
async function listenToNote(page: Page): Promise<() => Promise<readonly string[]>> {
	const told = await page.evaluateHandle(() => {
		const told: string[] = [];
		const look = () => {
			const status = document.querySelector('.note [role=status]');
			if (status) told.push(status.textContent);
			requestAnimationFrame(look);
		};
		look();
		return told;
	});
	return () => told.jsonValue();
}

/** Lets the worker do as before, but for what a condition on the message `data` picks out. */
async function silence(page: Page, condition: string): Promise<void> {
	await page.route(WORKER, async (route) => {
		const response = await route.fetch();
		const first = `let lists = 0;
			const listen = self.addEventListener.bind(self);
			self.addEventListener = (type, heard) => listen(type, (event) => {
				const { data } = event;
				if (data.type === 'list') lists += 1;
				if (!(${condition})) heard(event);
			});\n`;
		await route.fulfill({ response, body: first + (await response.text()) });
	});
}

test('20,500 events are ordered in a worker, all on the stage, and filtered', async ({
	page,
}, info) => {
	const workers: string[] = [];
	page.on('worker', (worker) => workers.push(worker.url()));
	await openMany(page, info);
	expect(workers).toEqual([
		expect.stringContaining('foreign-dataset'),
		expect.stringContaining('event-order'),
	]);
	await expect.poll(() => onStage(page), LONG).toBe(EVENTS);
	await north(page).click();
	await expect.poll(() => onStage(page), LONG).toBe(NORTH);
	await north(page).click();
	await expect.poll(() => onStage(page), LONG).toBe(EVENTS);
	expect(workers).toHaveLength(2);
});

test('of so many the list shows the first of what is visible and says so', async ({
	page,
}, info) => {
	await openMany(page, info);
	const list = page.getByRole('region', { name: 'Ereignisse', exact: true });
	const items = list.locator('li[data-event]');
	const cut = list.getByText('Hier stehen die ersten 500 Ereignisse dieses Zeitraums.');
	await expect(cut).toBeVisible(LONG);
	await expect(items).toHaveCount(500, LONG);
	const first = (await items.first().getAttribute('data-event')) ?? '';
	expect(DATASET.events.map(({ id }) => id)).toContain(first);

	// What is beyond them shows where the view is narrower.
	const zoomIn = page.getByRole('button', { name: 'Heranzoomen' }).first();
	await expect(async () => {
		await zoomIn.click();
		await expect(cut).toBeHidden({ timeout: 400 });
	}).toPass(LONG);
	await expect.poll(() => items.first().getAttribute('data-event'), LONG).not.toBe(first);
	expect(await items.count()).toBeLessThanOrEqual(500);

	// How many lie beyond the edges is written as it is told.
	const edge = page.locator('[data-timeline-stage]').getByRole('button', {
		name: /^\d+\.\d{3} (frühere|spätere) Ereignisse in /,
	});
	const told = (await edge.first().getAttribute('aria-label')) ?? '';
	const [count = '', which] = told.split(' ');
	await expect(edge.first()).toHaveText(which === 'frühere' ? `‹ ${count}` : `${count} ›`);
});

test('where no worker can start they are ordered all the same', async ({ page }, info) => {
	await page.route(WORKER, (route) => route.abort());
	await openMany(page, info);
	await expect.poll(() => onStage(page), LONG).toBe(EVENTS);
});

test('given up while it is opened, a dataset leaves what was open', async ({ page }, info) => {
	await silence(page, `data.type === 'order'`);
	await pick(page, info);
	await expect(opening(page)).toContainText(/Ereignisse werden geordnet: \d+\s%/, LONG);
	await opening(page).getByRole('button', { name: 'Abbrechen' }).click();
	await expect(opening(page)).toBeHidden();
	await expect(title(page)).toHaveText('Pjöngjang – Moskau');
	await expect(page.locator('[data-timeline-stage] [data-event]').first()).toBeVisible();
});

test('while a filter is worked out the stage stays as it was, and giving up takes it back', async ({
	page,
}, info) => {
	await silence(page, `data.type === 'list' && lists === 2`);
	await openMany(page, info);
	await expect.poll(() => onStage(page), LONG).toBe(EVENTS);
	const told = await listenToNote(page);
	await north(page).click();
	await expect(note(page)).toBeVisible(LONG);
	// A region that comes together with its words is often not read out.
	await expect(note(page).getByRole('status')).toHaveText('Ereignisse werden geordnet');
	await expect
		.poll(async () => [...new Set(await told())])
		.toEqual(['', 'Ereignisse werden geordnet']);
	await expect(note(page)).toContainText(/Ereignisse werden geordnet: \d+\s%/);
	await expect(north(page)).toHaveAttribute('aria-pressed', 'true');
	expect(await onStage(page)).toBe(EVENTS);
	await note(page).getByRole('button', { name: 'Abbrechen' }).click();
	await expect(note(page)).toBeHidden();
	await expect(north(page)).toHaveAttribute('aria-pressed', 'false');
	expect(await onStage(page)).toBe(EVENTS);

	// And the next is worked out as if nothing had been.
	await north(page).click();
	await expect.poll(() => onStage(page), LONG).toBe(NORTH);
});

import { expect, test, type Page } from '@playwright/test';
import type { Dataset } from '../../src/dataset/compiled.ts';
import { DAY } from '../../src/time/units.ts';
import { readFrom, readTo } from '../../src/state/address-span.ts';
import {
	detailOf,
	eventOf,
	listed,
	listedIds,
	openExplore,
	PHONE,
	siteDataset,
} from './explore-page.ts';

/** Events that are certain to happen on one day, and that day, wall ms. */
const onOneDay = ({ events }: Dataset): readonly { id: string; day: number }[] =>
	events.flatMap(({ id, date: { span } }) =>
		span.form === 'single' && span.moment.precision === 'day' ? { id, day: span.moment.min } : [],
	);

/** The visible span as the address has it once the view is at rest, wall ms. */
function spanOf(page: Page): { readonly from: number; readonly to: number } {
	const { searchParams } = new URL(page.url());
	const from = readFrom(searchParams.get('from') ?? '');
	const to = readTo(searchParams.get('to') ?? '');
	return { from: from ?? NaN, to: to ?? NaN };
}

/** Whether the list holds the days of the visible span and no others, in time order. */
async function followsTheSpan(page: Page, dataset: Dataset): Promise<boolean> {
	const { from, to } = spanOf(page);
	const ids = await listedIds(page);
	const order = dataset.events.map(({ id }) => id).filter((id) => ids.includes(id));
	return (
		ids.length > 0 &&
		ids.join() === order.join() &&
		onOneDay(dataset).every(({ id, day }) => {
			const isWithin = day >= from && day + DAY <= to;
			const isOutside = day + DAY <= from || day >= to;
			// Part of a day may show with its mark or without.
			return ids.includes(id) ? !isOutside : !isWithin;
		})
	);
}

test('the list holds what the stage shows, counts it, and tells the span in words', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'de');
	await openExplore(page, './?from=2024-10-01&to=2024-10-31');
	const list = page.getByRole('region', { name: 'Ereignisse' });
	const head = list.getByText(/Ereignissen?, .*\d{4}$/);
	const total = dataset.events.length;
	await expect(head).toContainText(`von ${total} Ereignissen, Oktober 2024`);
	expect(await followsTheSpan(page, dataset)).toBe(true);
	const october = await listed(page).count();
	await expect(head).toContainText(`${october} von`);

	await page.getByRole('button', { name: 'Heranzoomen', exact: true }).click();
	await expect(head).toContainText('8. bis 24. Oktober 2024');
	await expect.poll(() => followsTheSpan(page, dataset)).toBe(true);
	expect(await listed(page).count()).toBeLessThan(october);

	await page.getByRole('button', { name: 'Alle Ereignisse zeigen' }).click();
	await expect(listed(page)).toHaveCount(total);
	await expect(head).toContainText(`${total} Ereignisse, `);

	// Nothing happened then; the list says so and offers the way out.
	await openExplore(page, './?from=2022-01-01&to=2022-01-05');
	await expect(list).toContainText('In diesem Zeitraum liegt kein Ereignis.');
	await list.getByRole('button', { name: 'Alle Ereignisse zeigen' }).click();
	await expect(listed(page)).toHaveCount(total);
	await expect(list.getByRole('heading', { name: 'Ereignisse' })).toBeFocused();
});

for (const [width, use] of [
	['wide', { viewport: { width: 1440, height: 830 } }],
	['middle', { viewport: { width: 820, height: 1180 } }],
	['phone', PHONE],
] as const) {
	test.describe(`in a ${width} window`, () => {
		test.use(use);

		test('an event opens from the list; the way back leads to the same spot', async ({ page }) => {
			await openExplore(page);
			const item = listed(page).nth(40);
			const link = item.getByRole('link').first();
			const title = await link.innerText();
			await link.scrollIntoViewIfNeeded();
			const top = async () => Math.round((await item.boundingBox())?.y ?? NaN);
			const spot = await top();

			await link.click();
			const heading = page.getByRole('heading', { level: 2, name: title });
			await expect(heading).toBeFocused();
			await expect(page.getByRole('region', { name: title })).toBeVisible();
			const back = width === 'phone' ? 'Schließen' : 'Zurück zur Liste';
			await page.getByRole('button', { name: back }).click();
			await expect(detailOf(page)).toHaveCount(0);
			expect(await top()).toBe(spot);
			await expect(link).toBeFocused();

			await page.keyboard.press('Enter');
			await expect(heading).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(detailOf(page)).toHaveCount(0);
			expect(await top()).toBe(spot);
			await expect(link).toBeFocused();
		});
	});
}

test('an event opens from its mark; Escape leads back to the mark', async ({ page, request }) => {
	const dataset = await siteDataset(request, 'de');
	await openExplore(page);
	const stage = page.locator('[data-timeline-stage]');
	const mark = stage.locator('[data-event="treaty-signing"]');
	const { title } = eventOf(dataset, 'treaty-signing');
	await mark.click();
	await expect(detailOf(page)).toHaveAttribute('data-detail', 'treaty-signing');
	await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
	// A click leaves the focus on the stage, where the keys act.
	await expect(stage.locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(detailOf(page)).toHaveCount(0);

	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(detailOf(page)).toHaveCount(0);
	await expect(mark).toBeFocused();
});

test('previous and next lead through the events in time order, spoken, and end at the ends', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'de');
	const [first, second, third] = dataset.events;
	await openExplore(page, `./?event=${second?.id}`);
	const next = page.getByRole('button', { name: /^Nächstes/ });
	const previous = page.getByRole('button', { name: /^Voriges/ });
	await expect(next).toHaveAccessibleName(`Nächstes Ereignis: ${third?.title}`);
	await next.click();
	await expect(detailOf(page)).toHaveAttribute('data-detail', third?.id ?? '');
	await expect(page.getByRole('status').filter({ hasText: third?.title ?? '' })).toHaveCount(1);
	await expect(next).toBeFocused();
	await previous.press('Enter');
	await previous.press('Enter');
	await expect(detailOf(page)).toHaveAttribute('data-detail', first?.id ?? '');
	await expect(previous).toHaveAttribute('aria-disabled', 'true');
	// The mark of the event is on the stage, wherever the steps led.
	await expect(page.locator(`[data-timeline-stage] [data-event="${first?.id}"]`)).toBeVisible();

	await page.goto(`./?event=${dataset.events.at(-1)?.id}`);
	await expect(next).toHaveAttribute('aria-disabled', 'true');
	await expect(previous).toBeEnabled();
});

test('from an event the reader goes on to a related one and to where it was said', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'de');
	await openExplore(page, './?event=shipping-october-2024');
	const detail = detailOf(page);
	const related = page.getByRole('region', { name: 'Zusammenhang' });
	const leadsTo = related.getByRole('list', { name: 'Führt zu' });
	await leadsTo.getByRole('link', { name: 'Nordkoreanische Soldaten in Russland' }).click();
	await expect(detail).toHaveAttribute('data-detail', 'soldiers-in-russia');
	await expect(detail.getByRole('heading', { level: 2 })).toBeFocused();

	const statement = eventOf(dataset, 'kim-yong-hyun-oct8');
	await detail.getByRole('link', { name: `Gesagt in: ${statement.title}` }).click();
	await expect(detail).toHaveAttribute('data-detail', 'kim-yong-hyun-oct8');
	await expect(detail.getByRole('heading', { level: 2 })).toHaveText(statement.title);
});

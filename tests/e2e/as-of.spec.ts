import { expect, test, type Page } from '@playwright/test';
import { asOfControls, changesOf, dayInAddress, knownOn } from './as-of-page.ts';
import { expectAccessible } from './axe.ts';
import { detailOf, listed, openExplore, PHONE, siteDataset } from './explore-page.ts';
import { moveFingers } from './touch.ts';

test.use({ viewport: { width: 1440, height: 830 } });

const EVENT = 'soldiers-in-russia';
/** What a reader sees of how many events there are. */
const counted = (page: Page, count: number) =>
	expect(
		page
			.locator('header')
			.getByText(new RegExp(`(^|\\s)${count} (Ereignis(se)?|events?),`))
			.first(),
	).toBeAttached();
const middleOf = async (page: Page, of: ReturnType<typeof asOfControls>['handle']) => {
	const box = await of.boundingBox();
	if (box === null) throw new Error('the handle is not drawn');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('the handle is dragged by a mouse and moved by keys, a day or a change at a time', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'de');
	const changes = changesOf(dataset);
	await openExplore(page);
	const { handle, field, back } = asOfControls(page);
	await expect(handle).toHaveAttribute(
		'aria-valuetext',
		`heute: ${dataset.events.length} Ereignisse bekannt`,
	);
	const edge = await middleOf(page, handle);

	// The visible span stays as the handle is dragged across its window.
	const span = page.getByRole('slider', { name: 'Ausschnitt', exact: true });
	const before = await span.getAttribute('aria-valuetext');
	await page.mouse.move(edge.x, edge.y);
	await page.mouse.down();
	await page.mouse.move(edge.x - 210, edge.y - 4, { steps: 8 });
	await page.mouse.up();
	await expect
		.poll(async () => Math.abs((await middleOf(page, handle)).x - (edge.x - 210)))
		.toBeLessThan(2);
	expect(await span.getAttribute('aria-valuetext')).toBe(before);
	// The address follows while the handle is dragged; its last word is the day of the field.
	await expect
		.poll(async () => ({
			day: dayInAddress(page),
			isOfField: dayInAddress(page) === (await field.inputValue()),
		}))
		.toEqual({ day: expect.any(String), isOfField: true });

	await field.fill('2024-10-22');
	const key = async (name: string, day: string) => {
		await handle.press(name);
		await expect(field, name).toHaveValue(day);
	};
	await key('ArrowRight', '2024-10-23');
	await key('ArrowLeft', '2024-10-22');
	const [earlier, later] = [
		changes.findLast((day) => day < '2024-10-22')!,
		changes.find((day) => day > '2024-10-22')!,
	];
	await key('Shift+ArrowLeft', earlier);
	await field.fill('2024-10-22');
	await key('PageUp', later);
	await field.fill('2024-10-22');
	await key('PageDown', earlier);
	await expect(handle).toHaveAttribute(
		'aria-valuetext',
		/^\d+\. Oktober 2024: \d+ Ereignisse bekannt$/,
	);
	await key('Home', changes[0]!);
	await counted(page, knownOn(dataset, changes[0]!));
	await handle.press('ArrowLeft');
	await expect(field).toHaveValue(changes[0]!);
	await key('End', dataset.updated);
	await expect(back).toHaveCount(0);
	await expect.poll(() => dayInAddress(page)).toBeNull();
});

test('a typed day takes effect, and what is none says so and changes nothing', async ({
	page,
	request,
}) => {
	const dataset = await siteDataset(request, 'de');
	await openExplore(page);
	const { field, error, next, previous, later, back, play, handle } = asOfControls(page);
	await field.fill('2024-10-22');
	await counted(page, knownOn(dataset, '2024-10-22'));
	await expect(page).toHaveTitle('Pjöngjang – Moskau · Kenntnisstand am 22. Oktober 2024');
	const sentence = page.getByText(
		`Am 22. Oktober 2024 waren ${knownOn(dataset, '2024-10-22')} Ereignisse dieser Chronologie bekannt`,
	);
	await expect(sentence.filter({ visible: true }).first()).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'Am 22. Oktober 2024' })).toHaveCount(1);
	await expect(
		page.getByRole('link', { name: 'Was sich in den 30 Tagen davor änderte' }),
	).toHaveAttribute('href', /was-sich-aenderte\/\?from=2024-09-22&to=2024-10-22$/);

	for (const [typed, says] of [
		['', 'Bitte einen Tag angeben'],
		['1999-01-01', 'Bekannt wurde das Erste am 25. April 2019.'],
		['2031-01-01', 'Der Datensatz endet am 22. November 2026.'],
	] as const) {
		await field.fill(typed);
		await expect(error).toContainText(says);
		await expect(field).toHaveAttribute('aria-invalid', 'true');
	}
	await counted(page, knownOn(dataset, '2024-10-22'));
	await field.fill('2024-10-21');
	await expect(error).toBeHidden();
	await counted(page, knownOn(dataset, '2024-10-21'));

	// From change to change, with what came later, and back.
	const changes = changesOf(dataset);
	const after = changes.find((day) => day > '2024-10-21')!;
	await next.click();
	await expect(field).toHaveValue(after);
	await previous.click();
	await expect(field).toHaveValue('2024-10-21');
	await later.check();
	await counted(page, dataset.events.length);
	await expect(page.locator('li[data-event].later').first()).toContainText(
		'später bekannt geworden',
	);
	await expect.poll(() => new URL(page.url()).searchParams.get('later')).toBe('1');

	// The address holds the day; back and forward go between events on it.
	await page.reload();
	await expect(later).toBeChecked();
	await expect(field).toHaveValue('2024-10-21');
	await later.uncheck();
	await listed(page).getByRole('link').first().click();
	await expect(detailOf(page)).toBeVisible();
	await field.fill('2024-10-18');
	await expect.poll(() => dayInAddress(page)).toBe('2024-10-18');
	await page.goBack();
	await expect(field).toHaveValue('2024-10-21');
	await page.goForward();
	await expect(field).toHaveValue('2024-10-18');

	await back.click();
	await expect(play).toBeFocused();
	await expect(field).toHaveValue(dataset.updated);
	await expect(handle).toHaveAttribute('aria-valuetext', /^heute/);
	await expect(next).toHaveAttribute('aria-disabled', 'true');
	await expect(page).not.toHaveTitle(/Kenntnisstand/);
	await counted(page, dataset.events.length);
});

test('the detail tells what was known of its event, and from whom', async ({ page }) => {
	await openExplore(page, `./en/?event=${EVENT}&as-of=2024-10-22`);
	const detail = detailOf(page);
	await expect(detail).toContainText('on 22 October 2024: disputed');
	await expect(detail).toContainText(
		'On 22 October 2024, two weeks after the first claim: South Korea',
	);
	await expect(detail).toContainText('North Korea denies it.');
	const { field, later } = asOfControls(page, 'en');
	await expect(page).toHaveTitle(/ · What was known on 22 October 2024$/);

	// Not known, and there all the same because the reader wants it.
	await field.fill('2024-10-02');
	await expect(detail).toHaveCount(0);
	await later.check();
	await expect(detail).toContainText('Was not known yet on 2 October 2024');
	await field.fill('2025-05-01');
	await expect(detail).toContainText('on 1 May 2025: confirmed');
	await expectAccessible(page, 'a day, what came later, and an event');

	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'What was known on 1 May 2025' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'What was known' })).toBeHidden();
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
	test(`the days of change are played, paused and end today (motion: ${reducedMotion})`, async ({
		page,
		request,
	}) => {
		await page.emulateMedia({ reducedMotion });
		const changes = changesOf(await siteDataset(request, 'de'));
		await openExplore(page, './?from=2024-10-01&to=2024-10-31&group=kind');
		const { field, play, pause, handle, bar } = asOfControls(page);
		await bar.getByRole('combobox', { name: 'Tempo' }).selectOption('4×');
		await play.click();
		const inView = changes.filter((day) => day >= '2024-10-01');
		await expect
			.poll(async () => inView.indexOf(await field.inputValue()))
			.toBeGreaterThanOrEqual(3);
		await pause.click();
		const stopped = await field.inputValue();
		expect(inView.indexOf(stopped)).toBeGreaterThanOrEqual(3);

		// Anything else that sets the day stops it as well.
		await play.click();
		await expect(field).not.toHaveValue(stopped);
		await handle.press('Home');
		await expect(play).toBeVisible();
		await expect(field).toHaveValue(changes[0]!);

		await field.fill(changes.at(-2)!);
		await play.click();
		await expect(handle).toHaveAttribute('aria-valuetext', /^heute/);
		await expect(play).toBeVisible();
	});
}

test('a dataset without an earlier state has nothing to play', async ({ page }) => {
	const { ODDITIES } = await import('../fixtures/odd-datasets.ts');
	const fresh = { ...ODDITIES, updated: '2024-12-31' };
	await page.route('**/data/fresh.json', (route) => route.fulfill({ json: fresh }));
	await page.route('**/data/odd.json', (route) => route.fulfill({ json: ODDITIES }));
	await openExplore(page, './?data=data/fresh.json');
	const { bar, handle, field, next } = asOfControls(page);
	await expect(bar).toContainText('Dieser Datensatz hat keinen früheren Stand.');
	await expect(bar.getByRole('button')).toHaveCount(0);
	await expect(handle).toHaveCount(0);

	// One that has several states works as ours does.
	await openExplore(page, './?data=data/odd.json&as-of=2024-12-31');
	await expect(field).toHaveValue('2024-12-31');
	await next.click();
	await expect(handle).toHaveAttribute('aria-valuetext', /^heute/);
});

test.describe('on a phone', () => {
	test.use(PHONE);

	test('the day is set from the bar with search and filter, and by a finger', async ({
		page,
		request,
	}) => {
		const dataset = await siteDataset(request, 'de');
		await openExplore(page);
		const opener = page.getByRole('button', { name: /^Stand:/ });
		await expect(opener).toHaveText('Stand: heute');
		await opener.tap();
		const { bar, field, next, later, back, handle } = asOfControls(page);
		await field.fill('2024-10-22');
		await counted(page, knownOn(dataset, '2024-10-22'));
		await expect(opener).toHaveAccessibleName('Stand: 22. Okt. 2024');
		for (const target of [opener, next, later.locator('..'), back, handle, field]) {
			const box = (await target.boundingBox())!;
			expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
		}
		await expectAccessible(page, 'the controls of the day');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

		const from = await middleOf(page, handle);
		await moveFingers(page, [{ from, to: { x: from.x - 60, y: from.y + 3 } }], 100);
		await expect(field).not.toHaveValue('2024-10-22');
		expect(Math.abs((await middleOf(page, handle)).x - (from.x - 60))).toBeLessThan(3);
		await opener.tap();
		await expect(bar).toHaveCount(0);
	});
});

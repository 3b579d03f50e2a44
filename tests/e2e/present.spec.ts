import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { openExplore } from './explore-page.ts';
import { expectStep, openLesson, placeOf, pressOn, siteTours, tourOf } from './lesson-page.ts';
import { complaintsOf } from './page-complaints.ts';

const VISIT = 'putin-visit-2024';
test.use({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } as object);

/** Presses a key and tells whether the page kept the browser from answering to it. */
async function isTaken(page: Page, key: string): Promise<boolean> {
	await page.evaluate(() => {
		const note = (event: KeyboardEvent) =>
			(document.documentElement.dataset.taken = String(event.defaultPrevented));
		window.addEventListener('keydown', note, { once: true });
	});
	await page.keyboard.press(key);
	const taken = await page.evaluate(() => document.documentElement.dataset.taken);
	return taken === 'true';
}

test('a whole lesson is taught with the keys of a clicker', async ({ page, request, baseURL }) => {
	const tour = tourOf(await siteTours(request), VISIT);
	const complaints = complaintsOf(page, new URL(baseURL ?? '').host);
	await page.goto('./present/');
	await page.getByRole('button', { name: `Unterricht beginnen: ${tour.title}` }).click();
	await expectStep(page, 1);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

	// F5 brings no reload, the full stop a black screen, on which nothing else goes on.
	expect(await isTaken(page, 'F5')).toBe(true);
	await page.keyboard.press('.');
	await expect(page.getByRole('button', { name: 'Weiter zeigen' })).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(page.getByRole('button', { name: 'Weiter zeigen' })).toBeHidden();
	expect(await placeOf(page)).toBe('1 told');

	const stops = tour.steps.flatMap(({ question }, index) => [
		`${index + 1} told`,
		...(question ? [`${index + 1} question`] : []),
		...(question?.answer ? [`${index + 1} answer`] : []),
	]);
	const passed = [await placeOf(page)];
	for (let stop = 1; stop < stops.length; stop++) {
		passed.push(await pressOn(page, 'PageDown'));
		const step = tour.steps[Number.parseInt(passed.at(-1) ?? '', 10) - 1];
		if (passed.at(-1)?.endsWith('told')) {
			await expect(page.getByText(step?.narration ?? '-', { exact: true })).toBeVisible();
			await expect(page.locator('[aria-current=step][data-event]')).toHaveAttribute(
				'data-event',
				step?.event ?? '',
			);
		}
	}
	expect(passed).toEqual(stops);
	expect(await pressOn(page, 'PageUp')).toBe(stops.at(-2));

	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Im Unterricht zeigen' })).toBeVisible();
	expect(new URL(page.url()).searchParams.has('step')).toBe(false);
	expect(complaints).toEqual([]);
});

test('a reload and the way back lead to the right place, and steps fill no history', async ({
	page,
}) => {
	await page.goto('./present/');
	const before = await page.evaluate(() => history.length);
	await page.getByRole('button', { name: /^Unterricht beginnen: Der Einsatz/ }).click();
	for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
	await expect(page).toHaveURL(/tour=deployment-to-kursk&step=5/);
	expect(await page.evaluate(() => history.length)).toBe(before + 1);

	await page.reload();
	await expectStep(page, 5);
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Im Unterricht zeigen' })).toBeVisible();
	await page.goForward();
	await expectStep(page, 5);
});

test('a lesson that was left by mistake goes on with F5 where it was, or by its button', async ({
	page,
	request,
}) => {
	const tour = tourOf(await siteTours(request), VISIT);
	const left = page.getByRole('group', { name: 'Verlassener Unterricht' });
	await page.goto('./present/');
	await page.getByRole('button', { name: `Unterricht beginnen: ${tour.title}` }).click();
	await expectStep(page, 1);
	for (let press = 0; press < 4; press++) await pressOn(page, 'PageDown');
	const place = await placeOf(page);
	const step = Number.parseInt(place, 10);
	expect(step).toBeGreaterThan(1);

	for (const goOn of [
		async () => expect(await isTaken(page, 'F5')).toBe(true),
		() => left.getByRole('button', { name: `Weiter bei Schritt ${step}` }).click(),
	]) {
		await page.keyboard.press('Escape');
		await expect(left).toContainText(tour.title);
		await goOn();
		await expectStep(page, step);
		expect(await placeOf(page)).toBe(place);
		await expect(page).toHaveURL(new RegExp(`tour=${VISIT}&step=${step}`));
		await expect(page.locator('[aria-current=step][data-event]')).toBeVisible();
	}
	await page.keyboard.press('PageUp');
	expect(await placeOf(page)).not.toBe(place);
	await page.reload();
	await expect(page.locator('main[data-step]')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(left).toBeVisible();
});

test('a lesson with an own selection, opened at its address, goes on where it was left', async ({
	page,
}) => {
	await openLesson(page, './present/?pick=treaty-signing,nis-oct18,cmc-statement&step=1');
	await page.keyboard.press('ArrowDown');
	await expectStep(page, 2);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Weiter bei Schritt 2' })).toBeVisible();
	await page.getByRole('checkbox', { name: 'Status verbergen' }).check();
	await page.keyboard.press('F5');
	await expectStep(page, 2);
	await expect(page).toHaveURL(/step=2&hide=status&pick=/);
	await expect(page.getByText('Status verborgen')).toBeVisible();
});

test('what an address names and does not exist is told, and the lesson shows all the same', async ({
	page,
}) => {
	await openLesson(page, `./present/?tour=${VISIT}&step=99&hide=title`);
	await expectStep(page, 12);
	await expect(page.getByText('„step=99“')).toBeVisible();
	await expect(page.getByText('„hide=title“')).toBeVisible();
	await page.goto('./present/?tour=nowhere&step=x');
	await expect(page.getByText('„tour=nowhere“')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Im Unterricht zeigen' })).toBeVisible();
});

test('filtered events are presented from the timeline, beginning at the one that is open', async ({
	page,
}) => {
	await openExplore(page, './?chapter=kursk&event=nis-oct18&zone=Europe/Kyiv');
	const title = await page.locator('[data-detail] h2').innerText();
	await page.getByRole('link', { name: 'Präsentieren' }).first().click();
	await page.getByRole('button', { name: 'Unterricht beginnen: Eigene Auswahl' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(page).toHaveURL(/chapter=kursk/);
	await expect(page).toHaveURL(/zone=Europe\/Kyiv/);
});

test('events found by words are presented and taken to paper', async ({ page }) => {
	await openLesson(page, './present/?q=Choe&step=2');
	await expectStep(page, 2);
	// Fewer than a hundred, so not all events.
	await expect(page.locator('main')).toContainText(/\b2 von \d{1,2}\b/);
	await page.goto('./papier/?q=Choe&sheet=cards');
	await expect(page.locator('main[data-paper]')).toBeAttached();
	await expect(
		page.getByRole('combobox', { name: 'Geschichte' }).locator('option:checked'),
	).toHaveText(/^Gefilterte Ereignisse: \d{1,2}$/);
	await expect(page.locator('[data-sheet="cards"]').first()).toContainText('Choe');
});

test('events are picked by hand, put in order and presented so, all in the address', async ({
	page,
}) => {
	await openExplore(page, './?event=treaty-signing');
	const titles: string[] = [];
	for (const event of ['treaty-signing', 'nis-oct18', 'cmc-statement']) {
		await page.goto(page.url().replace(/event=[\w-]+/, `event=${event}`));
		titles.push(await page.locator('[data-detail] h2').innerText());
		await page.getByRole('button', { name: 'In die Auswahl' }).click();
		await expect(page.getByRole('button', { name: 'Aus der Auswahl nehmen' })).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`pick=[\\w,-]*${event}`));
	}
	await expect(page.getByText('Auswahl: 3 Ereignisse')).toBeVisible();

	await page.getByRole('button', { name: 'Ordnen', exact: true }).click();
	const list = page.getByRole('dialog', { name: 'Auswahl für den Unterricht' });
	await list.getByRole('button', { name: `Nach oben: ${titles[2]}` }).click();
	await expect(list.getByRole('button', { name: `Nach oben: ${titles[2]}` })).toBeFocused();
	await expect(page).toHaveURL(/pick=treaty-signing,cmc-statement,nis-oct18/);
	await expectAccessible(page, 'the selection', 'dialog[open]');
	await list.getByRole('link', { name: 'Auswahl präsentieren' }).click();

	await page.getByRole('button', { name: 'Unterricht beginnen: Eigene Auswahl' }).click();
	// It begins at the event that was open.
	await page.keyboard.press('Home');
	const shown: string[] = [];
	for (let step = 1; step <= 3; step++) {
		await expectStep(page, step);
		shown.push(await page.getByRole('heading', { level: 1 }).innerText());
		await page.keyboard.press('ArrowDown');
	}
	expect(shown).toEqual([titles[0], titles[2], titles[1]]);
});

test('a hidden status shows nowhere until it is shown, and then beside that of today', async ({
	page,
	request,
}) => {
	const tour = tourOf(await siteTours(request), 'first-report-to-acknowledgement');
	await openLesson(page, `./present/?tour=${tour.id}&step=1&hide=status`);
	for (let step = 1; step <= tour.steps.length; step++) {
		await expectStep(page, step);
		await expect(page.getByText('Status verborgen')).toBeVisible();
		// Neither a glyph nor a word, nor a name that tells it.
		await expect(page.locator('[data-status], .glyph path, .status')).toHaveCount(0);
		// Discs are signs of statuses; in their place stand squares.
		await expect(page.locator('[data-timeline-stage] .glyph rect').first()).toBeVisible();
		await expect(page.locator('[data-timeline-stage] .glyph circle')).toHaveCount(0);
		const names = await page
			.locator('[aria-label]')
			.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
		expect(names.filter((name) => name?.includes('Status:'))).toEqual([]);
		await page.keyboard.press('ArrowDown');
	}
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect(page.locator('[data-status]')).toHaveCount(0);
	await page.keyboard.press('Escape');

	await page.keyboard.press('g');
	await page.getByRole('spinbutton', { name: 'Zu Schritt' }).fill('4');
	await page.keyboard.press('Enter');
	await expectStep(page, 4);
	await page.getByRole('button', { name: 'Status zeigen' }).click();
	await expect(page.getByText('8. Oktober 2024: behauptet')).toBeVisible();
	await expect(page.getByText('Heute: bestätigt')).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByText('Status verborgen')).toBeVisible();
});

test('what the class is to predict is nowhere on the page until it is revealed', async ({
	page,
	request,
}) => {
	const tour = tourOf(await siteTours(request), 'deployment-to-kursk');
	await openLesson(page, `./present/?tour=${tour.id}&step=4&predict=1`);
	const { event = '', narration = '' } = tour.steps[3] ?? {};
	await expect(page.getByRole('heading', { name: 'Was geschah danach?' })).toBeVisible();
	await expect(page.getByText('18. Oktober 2024', { exact: true })).toBeVisible();
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog')).toBeVisible();
	const html = await page.locator('main').innerHTML();
	expect(html).not.toContain(event);
	expect(html).not.toContain(narration.slice(0, 30));
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Aufdecken' }).click();
	await expect(page.getByText(narration, { exact: true })).toBeVisible();
	await expect(page.locator(`[data-timeline-stage] [data-event="${event}"]`)).toBeAttached();
});

test('keys typed in a field stay there, buttons take those that press them, and Escape leaves one thing at a time', async ({
	page,
}) => {
	await openLesson(page, `./present/?tour=${VISIT}&step=2`);
	await page.keyboard.press('g');
	const field = page.getByRole('spinbutton', { name: 'Zu Schritt' });
	await expect(field).toBeFocused();
	await page.keyboard.press('PageDown');
	expect(await placeOf(page)).toBe('2 told');
	await page.keyboard.press('Escape');
	await expect(field).toBeHidden();
	await expectStep(page, 2);

	await page.getByRole('button', { name: 'Schwarz' }).focus();
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Weiter zeigen' })).toBeVisible();
	expect(await placeOf(page)).toBe('2 told');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Weiter zeigen' })).toBeHidden();

	await page.keyboard.press('f');
	await expect(page.getByRole('button', { name: 'Vollbild verlassen' })).toBeVisible();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Tasten' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
	await expect(page.getByRole('dialog', { name: 'Tasten' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog', { name: 'Tasten' })).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Im Unterricht zeigen' })).toBeVisible();
});

test('axe finds nothing on any screen of a lesson', async ({ page }) => {
	await page.goto('./present/');
	await expect(page.getByRole('button', { name: /^Unterricht beginnen/ }).first()).toBeVisible();
	await expectAccessible(page, 'the choice of a lesson');
	await openLesson(page, `./present/?tour=${VISIT}&step=2&predict=1&hide=status`);
	await expectAccessible(page, 'a hidden event');
	await page.keyboard.press('PageDown');
	await expectAccessible(page, 'an event with hidden status');
	await page.keyboard.press('u');
	await pressOn(page, 'PageDown');
	await expectAccessible(page, 'a question');
	for (const key of ['o', '?', '.']) {
		await page.keyboard.press(key);
		await expect(page.locator('dialog[open], .blank')).toBeVisible();
		await expectAccessible(page, `after ${key}`);
		await page.keyboard.press('Escape');
	}
	await page.goto(`./en/present/?tour=${VISIT}&step=11&theme=dark`);
	await expectStep(page, 11);
	await expectAccessible(page, 'in the dark, in English');
});

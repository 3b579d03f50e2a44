import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expectKept } from './kept-site.ts';
import { expectStep, openLesson, placeOf, siteTours, tourOf } from './lesson-page.ts';
import { complaintsOf } from './page-complaints.ts';
import { complaintsOfFile, fileAddress, openFile } from './single-file.ts';
import { expectConnected, openSpeaker, pressNotes } from './speaker-page.ts';

const VISIT = 'putin-visit-2024';
const REPORTS = 'first-report-to-acknowledgement';
test.use({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } as object);

/** Waits until the speaker's window shows a place: "3 told". */
async function expectPlace(speaker: Page, place: string): Promise<void> {
	const [step = '', stop = ''] = place.split(' ');
	await expect(speaker.locator('main')).toHaveAttribute('data-step', step);
	await expect(speaker.locator('main')).toHaveAttribute('data-stop', stop);
}

/** What the stopwatch shows, s. */
async function secondsOf(speaker: Page): Promise<number> {
	const text = await speaker
		.getByRole('timer', { name: 'vergangen' })
		.locator('strong')
		.innerText();
	return text.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
}

test('the speaker’s window follows the lesson and shows what the class does not see', async ({
	page,
	request,
	baseURL,
}) => {
	const complaints = complaintsOf(page, new URL(baseURL ?? '').host);
	const { steps } = tourOf(await siteTours(request), VISIT);
	const { lesson, speaker } = await openSpeaker(page, `./present/?tour=${VISIT}&step=2&predict=1`);
	const windows = complaintsOf(speaker, new URL(baseURL ?? '').host);
	await expectPlace(speaker, '2 hidden');
	await expect(speaker.getByText('Die Klasse sieht: nur das Datum')).toBeVisible();
	for (const text of [
		steps[1]?.notes,
		steps[1]?.narration,
		steps[1]?.question?.text,
		steps[1]?.question?.answer,
		steps[2]?.narration,
	]) {
		await expect(speaker.getByText(text ?? '-', { exact: true })).toBeVisible();
	}
	// Nothing of it is with the class, not even unseen.
	const html = await lesson.content();
	for (const { notes = '-' } of steps) expect(html).not.toContain(notes.slice(0, 40));

	await lesson.keyboard.press('PageDown');
	await expectPlace(speaker, '2 told');
	await expect(speaker.getByText('Die Klasse sieht: das Ereignis')).toBeVisible();
	await lesson.keyboard.press('b');
	await expect(speaker.getByText('Die Klasse sieht: einen schwarzen Bildschirm')).toBeVisible();
	await lesson.keyboard.press('b');
	await lesson.keyboard.press('o');
	await expect(speaker.getByText('Die Klasse sieht: ein Fenster über dem Schritt')).toBeVisible();
	await lesson.keyboard.press('Escape');
	await lesson.keyboard.press('End');
	await expectPlace(speaker, `${steps.length} hidden`);
	await expect(speaker.getByText('Das ist der letzte Schritt.')).toBeVisible();
	expect([...complaints, ...windows]).toEqual([]);
});

test('the speaker’s window leads: buttons, the keys of a clicker, the list of steps', async ({
	page,
}) => {
	const { lesson, speaker } = await openSpeaker(page, `./present/?tour=${VISIT}&step=3`);
	await speaker.getByRole('button', { name: 'Weiter', exact: true }).click();
	await expect.poll(() => placeOf(lesson)).toBe('3 question');
	await expectPlace(speaker, '3 question');
	await speaker.getByRole('button', { name: 'Zurück', exact: true }).click();
	await expect.poll(() => placeOf(lesson)).toBe('3 told');
	await speaker.keyboard.press('PageDown');
	await expect.poll(() => placeOf(lesson)).toBe('3 question');
	await speaker.keyboard.press('ArrowDown');
	await expectStep(lesson, 4);

	await speaker.keyboard.press('.');
	await expect(lesson.getByRole('button', { name: 'Weiter zeigen' })).toBeVisible();
	await speaker.getByRole('button', { name: 'Schwarz', pressed: true }).click();
	await expect(lesson.getByRole('button', { name: 'Weiter zeigen' })).toBeHidden();

	await speaker.getByRole('button', { name: 'Status verbergen' }).click();
	await expect(lesson.getByText('Status verborgen')).toBeVisible();
	await expect(speaker.getByText('für die Klasse verborgen')).toBeVisible();
	await speaker.keyboard.press('u');
	await expect(lesson.getByText('Status verborgen')).toBeHidden();

	const steps = speaker.getByRole('list', { name: 'Alle Schritte' }).getByRole('button');
	await steps.nth(8).click();
	await expectStep(lesson, 9);
	await expect(steps.nth(8)).toHaveAttribute('aria-current', 'step');
	await speaker.keyboard.press('q');
	await expect(lesson.getByRole('img', { name: /^QR-Code/ })).toBeVisible();
	await speaker.keyboard.press('q');
	await expect(lesson.getByRole('img', { name: /^QR-Code/ })).toBeHidden();
	// Escape is the lesson's alone: nobody ends it from here by chance.
	await speaker.keyboard.press('Escape');
	await speaker.keyboard.press('Home');
	await expectStep(lesson, 1);
});

test('the stopwatch runs against the minutes of the lesson and says who is late', async ({
	page,
}) => {
	const { lesson, speaker } = await openSpeaker(page, `./present/?tour=${VISIT}&step=1`);
	await expect(speaker.getByLabel('Minuten')).toHaveValue('45');
	await expect(speaker.getByText('Die Stoppuhr steht.')).toBeVisible();
	await speaker.getByRole('button', { name: 'Starten' }).click();
	await expect(speaker.getByText('Im Plan: jetzt Schritt 1')).toBeVisible();
	await expect.poll(() => secondsOf(speaker)).toBeGreaterThan(0);

	// A lesson of one minute with twelve steps: each has five seconds.
	await speaker.getByLabel('Minuten').fill('1');
	await speaker.getByLabel('Minuten').press('Enter');
	await expect(speaker.getByText(/Schritte? zurück; jetzt wäre Schritt \d+ dran/)).toBeVisible({
		timeout: 15_000,
	});
	await lesson.keyboard.press('End');
	await expect(speaker.getByText(/Schritte? voraus/)).toBeVisible();

	await speaker.getByRole('button', { name: 'Anhalten' }).click();
	await expect(speaker.getByRole('button', { name: 'Weiter', exact: true }).first()).toBeVisible();
	const stood = await secondsOf(speaker);
	expect(stood).toBeGreaterThan(0);
	await speaker.getByRole('button', { name: 'Zurücksetzen' }).click();
	await expect.poll(() => secondsOf(speaker)).toBe(0);
});

for (const way of ['a channel', 'messages from window to window'] as const) {
	test(`either window is found again after a reload, with the stopwatch, by ${way}`, async ({
		page,
		context,
	}) => {
		if (way !== 'a channel') {
			await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
		}
		const { lesson, speaker } = await openSpeaker(page, `./present/?tour=${VISIT}&step=2`);
		await speaker.getByLabel('Minuten').fill('90');
		await speaker.getByLabel('Minuten').press('Enter');
		await speaker.getByRole('button', { name: 'Starten' }).click();
		await expect.poll(() => secondsOf(speaker)).toBeGreaterThan(1);

		await speaker.reload();
		await expectConnected(speaker);
		expect(await secondsOf(speaker)).toBeGreaterThan(1);
		await expect(lesson.getByText('Das Fenster mit den Notizen ist geschlossen.')).toBeHidden();

		await lesson.keyboard.press('ArrowDown');
		await expect(lesson).toHaveURL(/step=3/);
		const before = await secondsOf(speaker);
		await lesson.reload();
		await expectStep(lesson, 3);
		await expectConnected(speaker);
		await expect(speaker.getByRole('button', { name: 'Anhalten' })).toBeVisible();
		await expect(speaker.getByLabel('Minuten')).toHaveValue('90');
		expect(await secondsOf(speaker)).toBeGreaterThanOrEqual(before);
		await speaker.keyboard.press('ArrowDown');
		await expectStep(lesson, 4);

		// The window that is there comes to the front, and no second one.
		await lesson.keyboard.press('s');
		await lesson.keyboard.press('ArrowDown');
		await expectPlace(speaker, '5 told');
		expect(context.pages()).toHaveLength(2);
	});
}

test('each window says that the other was closed, and a new lesson in the tab is found', async ({
	page,
}) => {
	await page.goto('./present/');
	const begin = () => page.getByRole('button', { name: /^Unterricht beginnen: Putin/ }).click();
	await begin();
	await expectStep(page, 1);
	const speaker = await pressNotes(page);
	await page.getByRole('button', { name: 'Ende', exact: true }).click();
	await expect(speaker.getByText('Die Stunde ist beendet.')).toBeVisible();
	// What nobody answers to cannot be pressed.
	await expect(speaker.getByRole('button', { name: 'Weiter', exact: true })).toBeDisabled();
	await expect(speaker.getByRole('button', { name: 'Starten' })).toBeDisabled();
	await begin();
	await expectStep(page, 1);
	await expectConnected(speaker);

	await speaker.close();
	await expect(page.getByText('Das Fenster mit den Notizen ist geschlossen.')).toBeVisible();
	const again = await pressNotes(page);
	await page.close();
	await expect(again.getByText('Die Stunde ist beendet.')).toBeVisible();
});

test('two lessons do not mix, not even where a tab was duplicated', async ({ page, context }) => {
	const { lesson, speaker } = await openSpeaker(page, `./present/?tour=${VISIT}&step=2`);
	const other = await openSpeaker(await context.newPage(), `./present/?tour=${REPORTS}&step=5`);
	await speaker.bringToFront();
	await speaker.keyboard.press('ArrowDown');
	await expectStep(lesson, 3);
	await expectPlace(speaker, '3 told');
	await other.lesson.keyboard.press('ArrowDown');
	await expectPlace(other.speaker, '6 told');
	expect(await placeOf(lesson)).toBe('3 told');

	// What a browser does that duplicates a tab: the same address, the same history entry.
	const copy = await context.newPage();
	await openLesson(copy, `./present/?tour=${VISIT}&step=9`);
	const entry = await lesson.evaluate(() => history.state as unknown);
	await copy.evaluate((state) => history.replaceState(state, ''), entry);
	await copy.reload();
	await expectStep(copy, 9);
	await speaker.keyboard.press('ArrowDown');
	await expectPlace(speaker, '4 told');
	await expectStep(lesson, 4);
	await copy.keyboard.press('ArrowDown');
	await expectStep(copy, 10);
	await speaker.keyboard.press('ArrowDown');
	await expectPlace(speaker, '5 told');
	await expectStep(copy, 10);
});

test('what is no message moves nothing', async ({ page }) => {
	const { lesson, speaker } = await openSpeaker(page, `./present/?tour=${VISIT}&step=2`);
	await speaker.evaluate(() => {
		const name = new URLSearchParams(location.search).get('speaker') ?? '';
		const channel = new BroadcastChannel(`sourceline-lesson-${name}`);
		for (const message of [
			{ kind: 'go', index: -3 },
			{ kind: 'go', index: 'Infinity' },
			{ kind: 'command', command: 'leave' },
			{ kind: 'command', command: '__proto__' },
			{ kind: 'state', state: { index: 5 } },
			'on',
			null,
		]) {
			channel.postMessage({ lesson: name, message });
			channel.postMessage(message);
			channel.postMessage({ lesson: 'another', message: { kind: 'go', index: 7 } });
		}
		channel.postMessage({ lesson: name, message: { kind: 'command', command: 'step-on' } });
	});
	// The last one alone is a message.
	await expectStep(lesson, 3);
	await expectPlace(speaker, '3 told');
	await expect(lesson.locator('.slide')).toBeVisible();
});

for (const [how, open] of [
	['gives nothing', () => null],
	[
		'throws',
		() => {
			throw new Error('blocked');
		},
	],
] as const) {
	test(`where the browser blocks the window and ${how}, the lesson says so and prints the notes`, async ({
		page,
		request,
	}) => {
		const { steps } = tourOf(await siteTours(request), VISIT);
		await page.addInitScript(`window.open = ${open.toString()}`);
		await page.addInitScript(() => {
			window.print = () => (document.documentElement.dataset.printed = 'yes');
		});
		await openLesson(page, `./present/?tour=${VISIT}&step=2`);
		await page.getByRole('button', { name: 'Notizen' }).click();
		const dialog = page.getByRole('dialog', { name: 'Notizen' });
		await expect(dialog.getByText('nicht geöffnet')).toBeVisible();
		await expectAccessible(page, 'a blocked window', 'dialog[open]');
		// On the screen they would show to the class.
		const first = page.getByText(steps[0]?.notes ?? '-', { exact: true });
		await expect(first).toBeHidden();
		await dialog.getByRole('button', { name: 'Notizen drucken' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');

		await page.emulateMedia({ media: 'print' });
		for (const { notes = '-', question } of steps) {
			await expect(page.getByText(notes, { exact: true })).toBeVisible();
			if (question) await expect(page.getByText(question.text)).toBeVisible();
		}
		await expect(dialog).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expectStep(page, 2);
		await expect(first).toHaveCount(0);
	});
}

for (const scheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the speaker’s window, ${scheme}`, async ({ page }) => {
		const { speaker } = await openSpeaker(page, `./en/present/?tour=${REPORTS}&step=4&hide=status`);
		await speaker.emulateMedia({ colorScheme: scheme });
		await speaker.getByRole('button', { name: 'Start' }).click();
		for (const size of [
			{ width: 1280, height: 800 },
			{ width: 800, height: 600 },
		]) {
			await speaker.setViewportSize(size);
			await expectAccessible(speaker, `${scheme} at ${size.width}`);
			const wide = await speaker.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide).toBe(0);
		}
		await page.close();
		await expect(speaker.getByText('The lesson is closed.')).toBeVisible();
		await expectAccessible(speaker, `${scheme}, closed`);
	});
}

test('a name that no lesson has is looked for in words', async ({ page }) => {
	await page.goto(`./present/?speaker=${'0'.repeat(32)}#speaker`);
	await expect(page.getByText('Die Stunde wird gesucht …')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Im Unterricht zeigen' })).toHaveCount(0);
});

test('the speaker’s window leads a lesson from a file too, where no address leads to the step', async ({
	page,
}, info) => {
	const file = fileAddress(info);
	const complaints = complaintsOfFile(page, file);
	await openFile(page, file, `?page=present&lang=de&tour=${VISIT}&step=2`);
	const speaker = await pressNotes(page);
	const windows = complaintsOfFile(speaker, file);
	await speaker.keyboard.press('ArrowDown');
	await expectStep(page, 3);
	await expect(page).toHaveURL(/step=3/);
	await speaker.reload();
	await expectConnected(speaker);
	await page.reload();
	await expectStep(page, 3);
	await expectConnected(speaker);
	await speaker.keyboard.press('ArrowDown');
	await expectStep(page, 4);
	await expectPlace(speaker, '4 told');

	await page.bringToFront();
	await page.keyboard.press('q');
	await expect(page.getByText('Diese Stunde läuft aus einer Datei.')).toBeVisible();
	await expect(page.locator('[data-qr]')).toHaveCount(0);
	expect([...complaints, ...windows]).toEqual([]);
});

test.describe('without network, after one visit', () => {
	test.use({ serviceWorkers: 'allow' });

	test('the speaker’s window opens and the code shows', async ({ page, context }) => {
		await page.goto('./present/');
		await expectKept(page);
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		const { lesson, speaker } = await openSpeaker(page, `./present/?tour=${VISIT}&step=2`);
		await speaker.reload();
		await expectConnected(speaker);
		await speaker.keyboard.press('q');
		await expect(lesson.getByRole('img', { name: /^QR-Code/ })).toBeVisible();
	});
});

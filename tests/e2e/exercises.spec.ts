import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { cardsOf, keptBy, openExercise, savedBy } from './exercise-page.ts';
import { expectStep, openLesson, placeOf, pressOn } from './lesson-page.ts';
import { complaintsOf } from './page-complaints.ts';

const KURSK = 'deployment-to-kursk';
const REPORT = 'first-report-to-acknowledgement';
const ORDER = `./present/?tour=${KURSK}&task=order&seed=1&cards=6`;
test.use({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } as object);

/** The event of a card, by its title. */
const titleOf = (page: Page, id: string): Promise<string> =>
	page.locator(`[data-card="${id}"] .title`).innerText();
const handle = (page: Page, id: string) => page.locator(`[data-card="${id}"] [data-handle]`);
const verdict = (page: Page) => page.locator('.verdict');

test.describe('putting in order', () => {
	test('cards are moved by buttons and keys, said aloud, and a move is taken back', async ({
		page,
	}) => {
		await openExercise(page, ORDER);
		const [first = '', second = '', ...rest] = await cardsOf(page);
		const title = await titleOf(page, first);
		await page.getByRole('button', { name: `Später: ${title}` }).click();
		expect(await cardsOf(page)).toEqual([second, first, ...rest]);
		await expect(page.getByRole('button', { name: `Später: ${title}` })).toBeFocused();
		await expect(page.getByRole('status').filter({ hasText: 'Platz 2 von 6' })).toBeAttached();

		await handle(page, first).focus();
		await page.keyboard.press('Alt+ArrowUp');
		expect(await cardsOf(page)).toEqual([first, second, ...rest]);
		await expect(handle(page, first)).toBeFocused();

		await page.keyboard.press('Space');
		await expect(handle(page, first)).toHaveAttribute('aria-pressed', 'true');
		await expect(page.getByRole('status').filter({ hasText: 'Aufgenommen' })).toBeAttached();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('End');
		expect((await cardsOf(page)).at(-1)).toBe(first);
		await page.keyboard.press('Escape');
		expect(await cardsOf(page)).toEqual([first, second, ...rest]);
		await expect(page.getByRole('status').filter({ hasText: 'Wieder wie vorher' })).toBeAttached();

		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		expect(await cardsOf(page)).toEqual([second, first, ...rest]);
		// Put down, the arrows lead from card to card and move none.
		await page.keyboard.press('ArrowUp');
		await expect(handle(page, second)).toBeFocused();
		expect(await cardsOf(page)).toEqual([second, first, ...rest]);
	});

	test('cards are dragged by the mouse, and by a finger at their handle', async ({ page }) => {
		await openExercise(page, ORDER);
		const [first = '', ...rest] = await cardsOf(page);
		const middle = async (id: string) => {
			const box = await page.locator(`[data-card="${id}"]`).boundingBox();
			return { x: box!.x + 200, y: box!.y + box!.height / 2, height: box!.height };
		};
		const from = await middle(first);
		const to = await middle(rest[2]!);
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x, from.y + 30, { steps: 4 });
		await page.mouse.move(to.x, to.y + to.height * 0.3, { steps: 12 });
		await page.mouse.up();
		expect(await cardsOf(page)).toEqual([...rest.slice(0, 3), first, ...rest.slice(3)]);
		await expect(page.locator('.held')).toHaveCount(0);

		const client = await page.context().newCDPSession(page);
		const at = await handle(page, first).boundingBox();
		const x = at!.x + at!.width / 2;
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
			client.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: y === undefined ? [] : [{ x, y, id: 1 }],
			});
		await send('touchStart', at!.y + 20);
		for (let y = at!.y; y > 60; y -= 40) await send('touchMove', y);
		await send('touchEnd');
		expect((await cardsOf(page))[0]).toBe(first);
	});

	test('a mistake is explained by both dates, hints tell none, and the solution leads to the events', async ({
		page,
	}) => {
		await openExercise(page, ORDER);
		await expect(page.locator('main')).not.toContainText(/20(22|23|24|25)/);
		await page.getByRole('button', { name: 'Hinweis' }).click();
		await expect(verdict(page)).toHaveText(/^„.+“ gehört vor „.+“\.$/);
		await expect(verdict(page)).not.toContainText('202');

		await page.getByRole('button', { name: 'Prüfen' }).click();
		await expect(verdict(page)).toHaveText(/^Noch nicht: \d Paare stehen falsch herum\.$/);
		const mistake = page.getByText(
			/„Nordkorea bei den UN: .+“ war am 21\. Oktober 2024|„Seoul: Truppenentsendung sehr wahrscheinlich“ war am 8\. Oktober 2024, „Nordkoreanische Verluste in Kursk“ erst .+ 2024/,
		);
		await expect(mistake.first()).toBeVisible();

		await page.getByRole('button', { name: 'Lösung zeigen' }).click();
		await expect(verdict(page)).toHaveText('Die Lösung: von früh nach spät');
		await expect(page.locator('[data-card] time').first()).toHaveText('8. Oktober 2024');
		const link = page.getByRole('link', { name: /auf der Zeitachse öffnen/ }).first();
		await expect(link).toHaveAttribute('href', /\?event=kim-yong-hyun-oct8$/);
		await page.getByRole('button', { name: 'Noch einmal ordnen' }).click();
		await expect(page.getByRole('button', { name: 'Prüfen' })).toBeVisible();
	});

	test('what overlaps in time may lie in either order', async ({ page }) => {
		const [before, during, after] = [
			'kremlin-fake-news',
			'soldiers-in-russia',
			'nis-oct18',
		] as const;
		await openExercise(page, `./present/?pick=${before},${during},${after}&task=order`);
		/** Lays the cards in an order, from the first on. */
		const lay = async (ids: readonly string[]) => {
			for (const [place, id] of ids.entries()) {
				const at = (await cardsOf(page)).indexOf(id);
				await handle(page, id).focus();
				for (let by = at; by > place; by--) await page.keyboard.press('Alt+ArrowUp');
			}
			expect(await cardsOf(page)).toEqual(ids);
			await page.getByRole('button', { name: 'Prüfen' }).click();
		};
		for (const order of [
			[before, during, after],
			[during, before, after],
			[before, after, during],
		]) {
			await lay(order);
			await expect(verdict(page)).toHaveText('Die Reihenfolge stimmt.');
			await expect(
				page.getByText(/überschneiden sich: Beide Reihenfolgen sind richtig\.$/).first(),
			).toBeVisible();
		}
		await lay([after, during, before]);
		await expect(verdict(page)).toHaveText('Noch nicht: Ein Paar steht falsch herum.');
		await expect(
			page.getByText(
				'„Kreml spricht von ‚Falschmeldung‘“ war am 10. Oktober 2024, „NIS: 1.500 Spezialkräfte nach Wladiwostok gebracht“ erst am 18. Oktober 2024, liegt aber weiter vorn.',
			),
		).toBeVisible();
	});

	test('the same address deals the same cards, others have one of their own', async ({ page }) => {
		await openExercise(page, ORDER);
		const cards = await cardsOf(page);
		await page.reload();
		await expect(page.locator('main[data-task]')).toBeVisible();
		expect(await cardsOf(page)).toEqual(cards);
		await page.getByRole('button', { name: 'Andere Karten' }).click();
		await expect(page).toHaveURL(/seed=2/);
		expect(await cardsOf(page)).not.toEqual(cards);
		await page.getByRole('combobox', { name: 'Karten' }).selectOption('8');
		await expect(page.locator('[data-card]')).toHaveCount(8);
		await expect(page).toHaveURL(/cards=8/);

		await openExercise(page, ORDER.replace('seed=1', 'seed=x'));
		await expect(page.getByText('„seed=x“')).toBeVisible();
		await page.goto('./present/?task=dance');
		await expect(page.getByText('„task=dance“')).toBeVisible();
		await page.goto('./present/?pick=treaty-signing&task=order');
		await expect(page.getByText('mindestens drei verschiedene Ereignisse')).toBeVisible();
	});

	for (const [width, height] of [
		[1920, 1080],
		[1366, 768],
	] as const) {
		test(`six cards show at ${width} × ${height} without scrolling, to be read from the last row`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			for (const tour of [KURSK, 'putin-visit-2024', 'choe-son-hui-visits']) {
				await openExercise(page, `./present/?tour=${tour}&task=order&seed=1&cards=6`);
				await expect
					.poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight))
					.toBeLessThanOrEqual(1);
				const sizes = await page
					.locator('.title, [data-clue]')
					.evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
				expect(Math.min(...sizes) / height).toBeGreaterThanOrEqual(0.033);
				for (const button of await page.locator('main button').all()) {
					const box = await button.boundingBox();
					expect(box!.height).toBeGreaterThanOrEqual(44);
					expect(box!.width).toBeGreaterThanOrEqual(44);
				}
			}
		});
	}
});

test('sources are examined, turned over and saved; nothing is asked for or kept', async ({
	page,
	baseURL,
}) => {
	const complaints = complaintsOf(page, new URL(baseURL ?? '').host);
	await openExercise(page, `./present/?tour=${KURSK}&task=sources&of=4`);
	await page.waitForLoadState('networkidle');
	const asked: string[] = [];
	page.on('request', (request) => {
		// Chromium itself asks for the icon again once an address changes.
		if (!/^blob:|\/favicon\.svg$/.test(request.url())) asked.push(request.url());
	});

	await expect(page.getByText('Nichts wird gesendet oder gespeichert.')).toBeVisible();
	// What the class is to find out does not stand there yet.
	await expect(page.locator('main')).not.toContainText('KBS World Radio');
	await page.getByLabel(/^Wer hat die Quelle verfasst/).fill('Ein Sender aus Südkorea');
	await page.getByLabel(/^Woher weiß die Quelle/).fill('vom Geheimdienst');
	await page.getByRole('button', { name: 'Karte umdrehen' }).click();
	await expect(page.getByText('Ein Sender aus Südkorea').first()).toBeVisible();
	await expect(page.getByText('Veröffentlicht von: KBS World Radio')).toBeVisible();
	await expect(page.getByText('Verfasser nicht angegeben')).toBeVisible();
	await expect(page.locator('[data-question=word]')).toContainText('NIS');
	await expect(page.locator('[data-question=interest]')).toContainText('Nicht angegeben');

	await page.getByRole('button', { name: 'Nächste Quelle' }).click();
	await expect(page.getByText('Quelle 2 von 8').first()).toBeVisible();
	await expect(page).toHaveURL(/of=4&examine=/);
	await expect(page.getByLabel(/^Wer hat die Quelle verfasst/)).toHaveValue('');
	await page.getByRole('button', { name: 'Vorige Quelle' }).click();
	await expect(page.getByText('Ein Sender aus Südkorea').first()).toBeVisible();

	const { name, text } = await savedBy(page, 'Als Textdatei sichern');
	expect(name).toBe('pyongyang-moscow-deployment-to-kursk-quellenkritik.txt');
	expect(text).toContain('Quellen prüfen: Der Einsatz in Kursk');
	expect(text).toContain('Schritt 4: ');
	expect(text).toContain('\nEin Sender aus Südkorea\n');
	expect(text).toContain('(keine Antwort)');
	expect(text.match(/Quelle: /g)).toHaveLength(1);

	await page.getByRole('combobox', { name: 'Schritt' }).selectOption({ index: 6 });
	await expect(page).toHaveURL(/of=7/);
	expect(asked).toEqual([]);
	expect(await keptBy(page)).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
	expect(complaints).toEqual([]);

	const address = page.url();
	const source = await page.getByRole('heading', { level: 2 }).innerText();
	await openExercise(page, address);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(source);
});

test('what was answered is not lost without a question', async ({ page }) => {
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.accept();
	});
	const field = page.getByLabel(/^An wen/);
	await openExercise(page, `./present/?tour=${KURSK}&task=sources&of=4`);
	await field.fill('An Hörer im Ausland');
	const clear = page.getByRole('button', { name: 'Antworten löschen' });
	await clear.dblclick();
	await expect(field).toHaveValue('An Hörer im Ausland');
	await page.getByRole('button', { name: 'Wirklich löschen?' }).blur();
	await clear.click();
	await page.getByRole('button', { name: 'Wirklich löschen?' }).click();
	await expect(field).toHaveValue('');
	await expect(clear).toBeHidden();
	await page.reload();
	await expect(field).toBeVisible();
	expect(asked).toEqual([]);

	await field.fill('An Hörer im Ausland');
	await page.reload();
	await expect(field).toHaveValue('');
	expect(asked).toEqual(['beforeunload']);
});

test('in a lesson with guessing, exercises tell nothing that is still to come', async ({
	page,
}) => {
	await openLesson(page, `./present/?tour=${KURSK}&step=2&predict=1`);
	expect(await placeOf(page)).toBe('2 hidden');
	await page.keyboard.press('e');
	await page.getByRole('button', { name: /^Ereignisse ordnen/ }).click();
	await expect(page.getByText('Die Klasse kennt noch zu wenige Ereignisse')).toBeVisible();
	expect(await placeOf(page)).toBe('2 hidden');

	await page.keyboard.press('e');
	await page.getByRole('button', { name: /^Quellen prüfen/ }).click();
	await expect(page.getByRole('combobox', { name: 'Schritt' }).getByRole('option')).toHaveCount(1);
	await page.getByRole('button', { name: 'Zurück zum Unterricht' }).click();
	expect(await placeOf(page)).toBe('2 hidden');
});

test('answered cards are printed with their questions, on pages of their own', async ({ page }) => {
	await openExercise(page, `./present/?tour=${KURSK}&task=sources&of=4`);
	await page.getByLabel(/^An wen/).fill('An Hörer im Ausland');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.sheet')).toBeVisible();
	await expect(page.locator('.sheet').getByText('An Hörer im Ausland')).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);
});

test('a lesson leads to an exercise and back to the same step', async ({ page }) => {
	await openLesson(page, `./present/?tour=${KURSK}&step=5&hide=status`);
	await pressOn(page, 'PageDown');
	const place = await placeOf(page);
	await page.keyboard.press('e');
	await page.getByRole('button', { name: /^Quellen prüfen/ }).click();
	await expect(page).toHaveURL(/step=5&task=sources&of=5/);
	await expect(page.getByRole('heading', { level: 1, name: 'Quellen prüfen' })).toBeFocused();
	await page.getByRole('button', { name: 'Zurück zum Unterricht' }).click();
	await expectStep(page, 5);
	expect(await placeOf(page)).toBe(place);

	await page.keyboard.press('e');
	await page.getByRole('button', { name: /^Ereignisse ordnen/ }).click();
	await expect(page.locator('[data-card]')).toHaveCount(6);
	await page.goBack();
	await expectStep(page, 5);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Im Unterricht zeigen' })).toBeVisible();
	await page.getByRole('button', { name: 'Ereignisse ordnen: Putins Besuch in Pjöngjang' }).click();
	await expect(page).toHaveURL(/tour=putin-visit-2024&task=order&seed=1&cards=6/);
	await page.getByRole('button', { name: 'Zurück zur Auswahl' }).click();
	await expect(page.getByRole('heading', { name: 'Im Unterricht zeigen' })).toBeVisible();
});

test('the class judges while the teacher holds a clicker, compares, and has a table at the end', async ({
	page,
}) => {
	await openLesson(page, `./present/?tour=${REPORT}&step=11&hide=status`);
	expect(await pressOn(page, 'PageDown')).toBe('11 judge');
	await expect(page.getByRole('heading', { name: 'Wer sagt was?' })).toBeVisible();
	await expect(page.locator('[data-status], .glyph path')).toHaveCount(0);
	await page.keyboard.press('3');
	const claimed = page.getByRole('button', { name: 'behauptet' });
	await expect(claimed).toHaveAttribute('aria-pressed', 'true');
	await page.keyboard.press('3');
	await expect(
		page.getByRole('status').filter({ hasText: 'Urteil zurückgenommen' }),
	).toBeAttached();
	await page.keyboard.press('3');
	await expect(claimed).toHaveAttribute('aria-pressed', 'true');
	// The table keeps to itself what the editors say of this step.
	await page.keyboard.press('e');
	await page.getByRole('button', { name: /^Urteile der Klasse/ }).click();
	const early = page.getByRole('dialog', { name: 'Urteile der Klasse' });
	await expect(early.getByRole('cell')).toHaveText([
		'11',
		'behauptet',
		'noch nicht verglichen',
		'noch nicht verglichen',
	]);
	await early.getByRole('button', { name: 'Schließen' }).click();
	await expect(page.getByText('Eine beteiligte Seite sagt es').last()).toBeVisible();
	await page.getByRole('button', { name: 'berichtet' }).click();
	await expect(claimed).toHaveAttribute('aria-pressed', 'false');

	// The accounts scroll first; then the editors' judgement shows beside that of the class.
	const sides = page.locator('.side');
	for (let press = 0; press < 8 && (await sides.count()) === 0; press++) {
		await page.keyboard.press('PageDown');
	}
	await expect(sides.nth(0)).toContainText('berichtet');
	await expect(sides.nth(1)).toContainText('Redaktion, 13. Dezember 2025');
	await expect(sides.nth(2)).toContainText('Redaktion, heute');
	await expect(sides.nth(1)).toContainText('Gestützt auf:');
	expect(await placeOf(page)).toBe('11 judge');

	await page.keyboard.press('ArrowDown');
	await expectStep(page, 12);
	const table = page.getByRole('dialog', { name: 'Urteile der Klasse' });
	for (let press = 0; press < 25 && !(await table.isVisible()); press++) {
		await page.keyboard.press('PageDown');
	}
	await expect(table).toBeVisible();
	const row = table.getByRole('row').nth(1);
	await expect(row.getByRole('cell')).toHaveText([
		'11',
		'berichtet',
		/^13\. Dezember 2025: /,
		/\S/,
	]);
	const { name, text } = await savedBy(page, 'Als Textdatei sichern');
	expect(name).toBe('pyongyang-moscow-first-report-to-acknowledgement-urteile.txt');
	expect(text).toContain('Klasse: berichtet');
	expect(text).toContain('Redaktion, 13. Dezember 2025: ');
	expect(await keptBy(page)).toEqual([]);

	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.sheet table')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: 'Urteile löschen' }).dblclick();
	await expect(row).toBeVisible();
	await page.getByRole('button', { name: 'Wirklich löschen?' }).click();
	await expect(table.getByText('Die Klasse hat noch nicht geurteilt.')).toBeVisible();
});

for (const [language, width, height, theme] of [
	['de', 1366, 768, 'light'],
	['en', 390, 844, 'dark'],
] as const) {
	test(`axe finds nothing in any exercise, in ${language} at ${width} × ${height}`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		const root = language === 'de' ? './present/' : './en/present/';
		const press = (de: string, en: string) =>
			page.getByRole('button', { name: language === 'de' ? de : en }).click();
		await openExercise(page, `${root}?tour=${KURSK}&task=order&theme=${theme}`);
		await expectAccessible(page, 'cards to be put in order');
		await press('Prüfen', 'Check');
		await expectAccessible(page, 'mistakes');
		await press('Lösung zeigen', 'Show the solution');
		await expectAccessible(page, 'the solution');
		await openExercise(page, `${root}?tour=${KURSK}&task=sources&of=4&theme=${theme}`);
		await expectAccessible(page, 'questions to a source');
		await press('Karte umdrehen', 'Turn the card over');
		await expectAccessible(page, 'a card turned over');
		await openLesson(page, `${root}?tour=${REPORT}&step=4&hide=status&theme=${theme}`);
		await pressOn(page, 'PageDown');
		await expect(page.locator('[data-stop=judge]').first()).toBeVisible();
		await page.keyboard.press('2');
		await expectAccessible(page, 'judging');
		await press('Was die Wörter heißen', 'What the words mean');
		await expectAccessible(page, 'the words explained');
		await press('Mit der Redaktion vergleichen', 'Compare with the editors');
		await expectAccessible(page, 'the comparison');
		await page.keyboard.press('e');
		await expect(page.getByRole('dialog')).toBeVisible();
		await expectAccessible(page, 'the tasks', 'dialog[open]');
		await page.getByRole('button', { name: /^(Urteile der Klasse|The class’s)/ }).click();
		await expect(page.getByRole('table')).toBeVisible();
		await expectAccessible(page, 'the table', 'dialog[open]');
	});
}

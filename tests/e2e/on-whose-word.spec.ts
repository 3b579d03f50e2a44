import { expect, test, type Locator, type Page } from '@playwright/test';
import { detailOf, openExplore } from './explore-page.ts';

const boxOf = async (element: Locator) => {
	const box = await element.boundingBox();
	if (box === null) throw new Error(`${String(element)} is not drawn`);
	return box;
};

/** The two sides, and their boxes. */
async function sidesOf(page: Page) {
	const section = detailOf(page).getByRole('region', { name: 'Einander gegenüber' });
	await section.scrollIntoViewIfNeeded();
	const [affirming, opposing] = [
		section.getByRole('group', { name: 'Bejahen es' }),
		section.getByRole('group', { name: 'Bestreiten es' }),
	];
	return { affirming, opposing, boxes: [await boxOf(affirming), await boxOf(opposing)] as const };
}

test('opposing accounts stand side by side with equal weight, and one below the other where it is narrow', async ({
	page,
}) => {
	await openExplore(page, './?event=shells-deliveries');
	const { affirming, opposing, boxes } = await sidesOf(page);
	expect(boxes[0].y).toBeCloseTo(boxes[1].y, 0);
	expect(boxes[0].width).toBeCloseTo(boxes[1].width, 0);
	expect(boxes[0].x + boxes[0].width).toBeLessThan(boxes[1].x);
	const shown = '[data-side-account]:visible';
	expect(await affirming.locator(shown).count()).toBe(await opposing.locator(shown).count());
	await expect(opposing.locator(shown).first()).toContainText('bestreitet');
	await opposing.locator('summary').click();
	const days = await opposing
		.locator('time')
		.evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
	expect(days.length).toBeGreaterThan(4);
	expect(days).toEqual([...days].sort());

	await page.setViewportSize({ width: 320, height: 640 });
	const { boxes: narrow } = await sidesOf(page);
	expect(narrow[0].x).toBeCloseTo(narrow[1].x, 0);
	expect(narrow[0].width).toBeCloseTo(narrow[1].width, 0);
	expect(narrow[1].y).toBeGreaterThan(narrow[0].y);
});

test('figures that count the same lie on one scale, open bounds open', async ({ page }) => {
	await openExplore(page, 'en/?event=losses-kursk');
	const tables = detailOf(page)
		.getByRole('region', { name: 'The figures compared' })
		.locator('table');
	const scaled = tables.and(page.locator('[data-scaled]'));
	await expect(scaled.first()).toBeVisible();
	for (const table of await scaled.all()) {
		const numbers = await table.locator('td.number').allInnerTexts();
		const ranges = table.locator('svg.range');
		await expect(ranges).toHaveCount(numbers.length);
		const drawn = await ranges.evaluateAll((all) =>
			all.map((range) => {
				const left = (selector: string) =>
					range.querySelector(selector)?.getBoundingClientRect().left ?? null;
				const circle = range.querySelector('circle')?.getBoundingClientRect();
				return {
					at: circle ? circle.left + circle.width / 2 : left('.end'),
					open: range.querySelector('.arrow') !== null,
				};
			}),
		);
		const told = numbers.map((text, i) => ({
			least: Number(text.replace(/\D/g, '')),
			open: text.startsWith('at least'),
			...(drawn[i] && { at: drawn[i].at, drawnOpen: drawn[i].open }),
		}));
		for (const { open, drawnOpen } of told) expect(drawnOpen).toBe(open);
		const byNumber = told.sort((a, b) => a.least - b.least);
		byNumber.slice(1).forEach(({ at, least }, i) => {
			const before = byNumber[i]!;
			if (least > before.least) expect(at!).toBeGreaterThan(before.at!);
			else expect(Math.abs(at! - before.at!)).toBeLessThan(3);
		});
	}
});

test('who has it from whom is drawn when it is asked for, read by keys, and told as a list', async ({
	page,
}) => {
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await openExplore(page, './?event=soldiers-in-russia');
	const section = detailOf(page).getByRole('region', { name: 'Auf wessen Wort' });
	await expect(section).toContainText(/\d+ Quellen; Ursprünge: /);
	expect(loaded.filter((url) => url.includes('CitationGraph'))).toEqual([]);
	await section.getByText('Welche Quelle auf wen zurückgeht').click();
	const graph = section.getByRole('group', { name: 'Wer es von wem hat' });
	const boxes = graph.getByRole('button');
	await expect(boxes.first()).toBeVisible();
	expect(loaded.some((url) => url.includes('CitationGraph'))).toBe(true);

	for (const width of [1440, 820, 320]) {
		await page.setViewportSize({ width, height: 900 });
		await expect.poll(() => faultsOf(graph)).toEqual([]);
	}

	await test.step('arrows lead from box to box, and each tells its chain', async () => {
		await boxes.first().focus();
		const told = section.getByRole('status');
		await expect(told).toContainText(/^Auf .+ gehen zurück: /);
		await page.keyboard.press('ArrowDown');
		await expect(graph.locator(':focus')).toHaveAttribute('aria-pressed', 'true');
		await expect(told).toContainText(' nach ');
		expect(await graph.locator('path.lit').count()).toBeGreaterThan(0);
		const chain = (await told.innerText()).split('; ')[0]!;
		await section.getByText('Dasselbe als Liste').click();
		await expect(section.locator('[data-chain]').filter({ hasText: chain }).first()).toBeVisible();
	});
});

/** Boxes that overlap or stick out of the graph. */
async function faultsOf(graph: Locator): Promise<readonly string[]> {
	return graph.evaluate((frame) => {
		const { left, right, width } = frame.getBoundingClientRect();
		if (width === 0) return ['the graph has no width'];
		const all = [...frame.querySelectorAll('button')].map((one) => ({
			name: one.ariaLabel ?? '',
			box: one.getBoundingClientRect(),
		}));
		return all.flatMap(({ name, box }, i) => [
			...(box.left < left - 1 || box.right > right + 1 ? [`${name} sticks out`] : []),
			...all
				.slice(i + 1)
				.filter(
					({ box: b }) =>
						box.left < b.right - 1 &&
						box.right > b.left + 1 &&
						box.top < b.bottom - 1 &&
						box.bottom > b.top + 1,
				)
				.map((other) => `${name} and ${other.name} overlap`),
		]);
	});
}

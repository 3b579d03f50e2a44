import { expect, test, type Page } from '@playwright/test';
import { leastContrast } from './contrast.ts';
import { openStage, spanInAddress, stageOf } from './stage.ts';

test.use({ viewport: { width: 1440, height: 830 } });

/** A span with bars and marks of most statuses. */
const YEAR = './?from=2024-01-01&to=2024-12-31';
/** Glyphs that are outlined: crossed, half full and empty. */
const OUTLINED = './?status=disputed,reported,claimed&from=2022-01-01&to=2026-12-31';

test('with reduced motion a zoom shows its end at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openStage(page, YEAR);
	const picture = () =>
		stageOf(page)
			.locator('.head button, [data-event], [data-cluster]')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
	const before = await picture();
	const [first, second] = await page
		.getByRole('button', { name: 'Heranzoomen', exact: true })
		.evaluate(async (button: HTMLButtonElement) => {
			const frame = () => new Promise((next) => requestAnimationFrame(next));
			const look = () =>
				[...document.querySelectorAll('[data-timeline-stage] :is(button, [role=button])')].map(
					(one) => one.getBoundingClientRect().x,
				);
			button.click();
			await frame();
			await frame();
			const soon = look();
			for (let i = 0; i < 20; i++) await frame();
			return [soon, look()];
		});
	expect(await picture()).not.toEqual(before);
	expect(first).toEqual(second);
	await expect.poll(() => Number.isNaN(spanInAddress(page).from)).toBe(false);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`words and signs stand out from what is behind them (${colorScheme})`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await openStage(page, YEAR);
		await page.getByRole('searchbox').focus();
		for (const [what, selector, least] of [
			['lane names', '[data-timeline-stage] .head .name', 4.5],
			['names of eras', '[data-timeline-stage] .head .era', 4.5],
			['labels', '[data-event]:not(:empty)', 4.5],
			['texts of the list', 'ol .when, ol h3 a, ol .sources, ol .month', 4.5],
		] as const) {
			expect(await leastContrast(page, selector, 'color'), what).toBeGreaterThanOrEqual(least);
		}
		// A count has the colour of the ground, on a pill that is drawn with the glyphs.
		const colourOf = (selector: string, property: 'color' | 'backgroundColor') =>
			stageOf(page)
				.locator(selector)
				.first()
				.evaluate((element, name) => getComputedStyle(element)[name], property);
		expect(await colourOf('[data-cluster]', 'color')).toBe(
			await colourOf('xpath=.', 'backgroundColor'),
		);
		const fills = await leastContrast(page, '[data-timeline-stage] .glyph .body', 'fill');
		expect(fills, 'pills and glyphs').toBeGreaterThanOrEqual(4.5);
		for (const [what, selector, property] of [
			['bars', '[data-timeline-stage] .signs .bar', 'stroke'],
			['focus ring', '.tools .search form', 'outline-color'],
			['search field', '.tools .search form', 'border-top-color'],
			['buttons', '.tools .opener', 'border-top-color'],
			['edge counters', '[data-timeline-stage] .edge', 'border-top-color'],
		] as const) {
			expect.soft(await leastContrast(page, selector, property), what).toBeGreaterThanOrEqual(3);
		}
	});
}

test('more contrast makes quiet words and borders stronger', async ({ page }) => {
	await openStage(page, YEAR);
	const measure = async () => [
		await leastContrast(page, 'ol .when', 'color'),
		await leastContrast(page, '.tools .opener', 'border-top-color'),
		await leastContrast(page, '[data-timeline-stage] .signs .bar', 'stroke'),
	];
	const usual = await measure();
	await page.emulateMedia({ contrast: 'more' });
	const more = await measure();
	more.forEach((ratio, i) => expect(ratio).toBeGreaterThan(usual[i] ?? Infinity));
	expect(Math.min(...more)).toBeGreaterThanOrEqual(3);
});

/** A palette is the system's; the theme that a reader picked here may be the other one. */
const PALETTES = [
	['a light palette', 'light', ''],
	['a dark palette', 'dark', ''],
	['a light palette under the dark theme', 'light', '&theme=dark'],
	['a dark palette under the light theme', 'dark', '&theme=light'],
] as const;

for (const [palette, colorScheme, theme] of PALETTES) {
	test(`forced colours keep glyphs, date signs and clusters visible (${palette})`, async ({
		page,
	}) => {
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		await openStage(page, YEAR + theme);
		for (const [what, selector, property] of [
			['clusters', '[data-cluster]', 'color'],
			['borders of clusters', '[data-cluster]', 'border-top-color'],
			['bars', '[data-timeline-stage] .signs .bar', 'stroke'],
			['date signs', '[data-timeline-stage] .signs path', 'stroke'],
			['status glyphs of the list', 'ol .glyph :is(.line, .full)', 'stroke'],
		] as const) {
			expect(await leastContrast(page, selector, property), what).toBeGreaterThanOrEqual(4.5);
		}
		await openStage(page, OUTLINED + theme);
		const lines = await page
			.locator('.picture .tick')
			.evaluateAll((all) => all.map((line) => getComputedStyle(line).stroke));
		expect(new Set(lines), 'lines of the axis').toEqual(
			new Set([await systemColour(page, 'GrayText')]),
		);
		// A hole that is not the ground makes an outlined glyph, claimed or disputed, look filled.
		for (const [what, selector, colour] of [
			['bodies', '[data-timeline-stage] .glyph .body', 'CanvasText'],
			['stripes', '[data-timeline-stage] .glyph .stripe', 'CanvasText'],
			['holes', '[data-timeline-stage] .glyph .hole', 'Canvas'],
			['outlines of the list', 'ol .glyph .line', 'Canvas'],
		] as const) {
			expect(await fills(page, selector), what).toEqual([await systemColour(page, colour)]);
		}
	});
}

/** The different fills of what a selector finds. */
const fills = (page: Page, selector: string): Promise<readonly string[]> =>
	page
		.locator(selector)
		.evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).fill))]);

/** What a system colour is in the palette shown. */
const systemColour = (page: Page, name: 'Canvas' | 'CanvasText' | 'GrayText'): Promise<string> =>
	stageOf(page).evaluate((stage, name) => {
		const probe = stage.appendChild(document.createElement('i'));
		probe.style.color = name;
		const { color } = getComputedStyle(probe);
		probe.remove();
		return color;
	}, name);

test('each status has a shape of its own beside its word', async ({ page }) => {
	await openStage(page, YEAR);
	await page.locator('summary', { hasText: 'So liest man das' }).click();
	const legend = page.getByRole('region', { name: 'So liest man das' });
	const entries = await legend.locator('.statuses dt').evaluateAll((terms) =>
		terms.map((term) => ({
			word: term.textContent.trim(),
			shape: [...term.querySelectorAll('svg > *')]
				.map(
					(part) =>
						`${part.tagName} ${part.getAttribute('d') ?? ''} ${getComputedStyle(part).fill}`,
				)
				.join('; '),
		})),
	);
	expect(entries.length).toBeGreaterThanOrEqual(7);
	expect(new Set(entries.map(({ word }) => word)).size).toBe(entries.length);
	expect(new Set(entries.map(({ shape }) => shape)).size).toBe(entries.length);
	for (const { word, shape } of entries) expect([word, shape]).not.toContain('');
});

import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Account, Dataset, TimelineEvent } from '../../src/dataset/compiled.ts';
import { digitsIn } from '../../src/i18n/counting.ts';
import type { Language } from '../../src/time/time-span.ts';
import { detailOf, eventOf, openExplore, siteDataset } from './explore-page.ts';

/** What stands in the detail, in the words of a language. */
const WORDS = {
	de: {
		path: './',
		trail: 'Wie sich der Kenntnisstand änderte',
		whole: (accounts: number) => `Alle ${accounts} Angaben`,
		editors: 'Einstufung der Redaktion',
		confirmed: 'bestätigt, von einer beteiligten Seite selbst mitgeteilt',
		stances: ['erklärt', 'bestreitet', 'bestätigt'],
		figures: 'Die Zahlen im Vergleich',
		origins: 'Auf wessen Wort',
		originsLine: ['Quellen; Ursprünge:', 'unbekannt'],
		sources: 'Quellen',
		newTab: 'öffnet in neuem Tab',
		languages: { en: 'Englisch', de: 'Deutsch', ru: 'Russisch', ko: 'Koreanisch' },
		kinds: {
			primary: 'Primärquelle',
			agency: 'Agentur',
			news: 'Nachrichtenmedium',
			'state-media': 'Staatsmedium',
			analysis: 'Analyse',
		},
		chapter: 'Kursk',
	},
	en: {
		path: './en/',
		trail: 'How the state of knowledge changed',
		whole: (accounts: number) => `All ${accounts} accounts`,
		editors: 'Editors’ assessment',
		confirmed: 'confirmed, acknowledged by a party to it',
		stances: ['states', 'denies', 'confirms'],
		figures: 'The figures compared',
		origins: 'On whose word',
		originsLine: ['sources; origins:', 'unknown'],
		sources: 'Sources',
		newTab: 'opens in a new tab',
		languages: { en: 'English', de: 'German', ru: 'Russian', ko: 'Korean' },
		kinds: {
			primary: 'primary source',
			agency: 'agency',
			news: 'news',
			'state-media': 'state media',
			analysis: 'analysis',
		},
		chapter: 'Kursk',
	},
} as const;

for (const language of ['de', 'en'] as const) {
	test(`the detail tells all that is known of an event, in ${language}`, async ({
		page,
		request,
	}) => {
		const dataset = await siteDataset(request, language);
		const event = eventOf(dataset, 'soldiers-in-russia');
		const words = WORDS[language];
		await openExplore(page, `${words.path}?event=${event.id}`);
		const detail = detailOf(page);

		await expect(detail).toContainText(event.date.heading);
		for (const id of event.places) {
			const place = dataset.places.find((one) => one.id === id);
			await expect(detail).toContainText(place?.name ?? '?');
		}
		await expect(detail.getByRole('heading', { level: 2 })).toHaveText(event.title);
		const pill = detail.locator('p[data-status]');
		await expect(pill).toHaveText(words.confirmed);
		await expect(pill.locator('svg')).toBeVisible();
		await expect(detail.getByText(event.summary)).toBeVisible();
		await expect(detail.getByRole('definition').filter({ hasText: words.chapter })).toBeVisible();

		await expectTrail(page, language, dataset, event);
		await expectFigures(detail, language, event);
		await expectOrigins(detail, language, dataset, event);
		await expectSources(detail, language, dataset, event);
	});
}

/** Accounts in the order in which they became public, the editors' judgements between them. */
async function expectTrail(
	page: Page,
	language: Language,
	dataset: Dataset,
	event: TimelineEvent,
): Promise<void> {
	const words = WORDS[language];
	const trail = detailOf(page).getByRole('region', { name: words.trail });
	// The turning points at first; all on request.
	await expect(trail.locator('[data-account]:visible')).not.toHaveCount(event.accounts.length);
	await trail.getByRole('button', { name: words.whole(event.accounts.length) }).click();
	await expect(trail.locator('[data-account]:visible')).toHaveCount(event.accounts.length);

	const entries = await trail.locator('[data-account], [data-assessment]').evaluateAll((nodes) =>
		nodes.map((node) => ({
			account: (node as HTMLElement).dataset.account,
			on: (node as HTMLElement).dataset.assessment,
		})),
	);
	expect(entries.flatMap(({ account }) => account ?? [])).toEqual(
		event.accounts.map(({ id }) => id),
	);
	expect(entries.flatMap(({ on }) => on ?? [])).toEqual(
		event.assessments.map(({ on }) => on.span.edtf),
	);
	for (const { on, because, known } of event.assessments) {
		const at = entries.findIndex((entry) => entry.on === on.span.edtf);
		const before = entries.slice(0, at).map(({ account }) => account);
		expect(before, `the assessment of ${on.span.edtf} follows its reasons`).toEqual(
			expect.arrayContaining([...because]),
		);
		const later = event.accounts.find((account) => account.known > known);
		expect(before).not.toContain(later?.id);
	}

	const nameOf = (id: string) => dataset.actors.find((actor) => actor.id === id)?.name ?? '?';
	const account = (has: (account: Account) => boolean) => {
		const { id, by, note } = event.accounts.find(has)!;
		return { entry: trail.locator(`[data-account="${id}"]`), by: by.map(nameOf), note };
	};
	for (const [at, stance] of (['asserts', 'denies', 'confirms'] as const).entries()) {
		const { entry, by, note } = account((one) => one.stance === stance && one.by.length === 1);
		await expect(entry).toContainText(`${by[0]} ${words.stances[at]}`);
		await expect(entry).toContainText(note);
	}
	const through = event.accounts.find(({ via }) => via.length > 0)!;
	await expect(trail.locator(`[data-account="${through.id}"]`)).toContainText(
		nameOf(through.via[0]!),
	);
	const judged = trail.locator('[data-assessment]').first();
	await expect(judged).toContainText(words.editors);
	await expect(judged.locator('svg')).toBeVisible();
}

/** What the accounts count in one unit, where they differ: a row for each number in some table. */
async function expectFigures(
	detail: Locator,
	language: Language,
	event: TimelineEvent,
): Promise<void> {
	const byUnit = new Map<string, number[]>();
	for (const { unit, min } of event.accounts.flatMap(({ figures }) => figures)) {
		byUnit.set(unit, [...(byUnit.get(unit) ?? []), min ?? NaN]);
	}
	const differing = [...byUnit].filter(([, numbers]) => new Set(numbers).size > 1);
	expect(differing.length).toBeGreaterThan(0);
	const section = detail.getByRole('region', { name: WORDS[language].figures });
	const digits = digitsIn(language);
	const numbers = differing.flatMap(([, all]) => all);
	const told = await section.locator('td.number').allInnerTexts();
	expect(told).toHaveLength(numbers.length);
	for (const number of numbers) {
		expect(told.some((text) => new RegExp(`(^|\\D)${digits(number)}(\\D|$)`).test(text))).toBe(
			true,
		);
	}
	for (const table of await section.getByRole('table').all()) {
		await expect(table).toHaveAccessibleName(/./);
	}
}

/** How many sources, on whose word they rest, and how many lead to somebody unnamed. */
async function expectOrigins(
	detail: Locator,
	language: Language,
	dataset: Dataset,
	{ origins: { sources, known, unknown } }: TimelineEvent,
): Promise<void> {
	const { origins, originsLine } = WORDS[language];
	const section = detail.getByRole('region', { name: origins });
	const names = known.map((id) => dataset.actors.find((actor) => actor.id === id)?.name ?? '?');
	// Who has it from whom: on-whose-word.spec.ts.
	const line = `${sources} ${originsLine[0]} ${names.join(', ')}; ${unknown} ${originsLine[1]}`;
	await expect(section.getByText(line)).toBeVisible();
}

/** Every source with its link, once, and for each what it is; foreign titles carry their language. */
async function expectSources(
	detail: Locator,
	language: Language,
	dataset: Dataset,
	event: TimelineEvent,
): Promise<void> {
	const words = WORDS[language];
	const section = detail.getByRole('region', { name: words.sources });
	await section.getByText(/^\d+ (weitere Quellen|more sources)$/).click();
	const cited = new Set(event.accounts.flatMap(({ sources }) => sources.map(({ id }) => id)));
	const entries = section.locator('[data-source]:visible');
	await expect(entries).toHaveCount(cited.size);

	const shown = await entries.evaluateAll((nodes) =>
		nodes.map((node) => {
			const [link] = node.getElementsByTagName('a');
			const title = node.querySelector('[lang]');
			return {
				id: (node as HTMLElement).dataset.source ?? '',
				text: node.textContent.replace(/\s+/g, ' '),
				href: link?.getAttribute('href') ?? null,
				target: link?.target,
				rel: link?.rel,
				title: title?.textContent,
				lang: title?.getAttribute('lang'),
			};
		}),
	);
	for (const { id, text, href, target, rel, title, lang } of shown) {
		const source = dataset.sources.find((one) => one.id === id)!;
		expect({ id, title, lang, href }).toEqual({
			id,
			title: source.title,
			lang: source.language,
			href: source.url,
		});
		expect(text).toContain(source.publisher);
		expect(text).toContain(source.published?.heading ?? '');
		const known = Object.entries(words.languages).find(([tag]) => tag === source.language);
		expect(text).toContain(known?.[1] ?? '');
		expect(text).toContain(words.kinds[source.kind]);
		if (href === null) continue;
		expect({ id, target, rel }).toEqual({ id, target: '_blank', rel: 'noopener' });
		expect(text).toContain(words.newTab);
	}
	expect(new Set(shown.map(({ lang }) => lang)).size).toBeGreaterThan(1);
}

test('the permanent address of the event is copied; where copying is refused, it is shown to be marked', async ({
	page,
	context,
	baseURL,
}) => {
	const origin = new URL(baseURL ?? '').origin;
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
	await openExplore(page, './?chapter=kursk&event=nis-oct18');
	const copy = page.getByRole('button', { name: 'Link kopieren' });
	await copy.click();
	await expect(page.getByText('Link kopiert')).toBeVisible();
	const address = new URL('e/nis-oct18/', baseURL).href;
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

	const browser = await context.newCDPSession(page);
	const { targetInfo } = await browser.send('Target.getTargetInfo');
	await browser.send('Browser.setPermission', {
		...(targetInfo.browserContextId && { browserContextId: targetInfo.browserContextId }),
		permission: { name: 'clipboard-write', allowWithoutSanitization: false },
		setting: 'denied',
		origin,
	});
	await copy.click();
	const field = page.getByLabel('Hier lässt sich nichts kopieren. Die Adresse zum Markieren:');
	await expect(field).toHaveValue(address);
	await expect(field).toBeFocused();
	const marked = await field.evaluate(
		(area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart,
	);
	expect(marked).toBe(address.length);
});

test('an error is reported by a ready text, as the publisher names no contact', async ({
	page,
	context,
	baseURL,
}) => {
	const { origin } = new URL(baseURL ?? '');
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
	await openExplore(page, './en/?event=nis-oct18');
	const report = page.getByRole('button', { name: 'Report an error' });
	await expect(report).toHaveAttribute('aria-expanded', 'false');
	await report.click();
	await expect(report).toHaveAttribute('aria-expanded', 'true');
	await page.getByRole('button', { name: 'Copy text' }).click();
	await expect(page.getByText('Text copied')).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain('nis-oct18');
	expect(text).toContain(new URL('en/e/nis-oct18/', baseURL).href);
	expect(text).toContain(
		await page.locator('[data-detail]').getByRole('heading', { level: 2 }).innerText(),
	);
	expect(text).toContain('What is wrong?');
});

test('with an event open on a wide screen nothing scrolls but its detail', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 830 });
	await openExplore(page, './?event=mass-assaults-dec');
	await expect(detailOf(page)).toBeVisible();
	const beyond = await page
		.locator('[data-timeline-ready]')
		.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
	expect(beyond).toBe(0);
	await page.mouse.move(700, 60);
	await page.mouse.wheel(0, 600);
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
});

import { expect, test } from '@playwright/test';
import { siteDataset } from './explore-page.ts';

test.use({ javaScriptEnabled: false });

const WORDS = {
	de: {
		path: './',
		explanation: 'Die Zeitachse zum Zoomen braucht JavaScript.',
		other: { language: 'en', name: 'English' },
		about: 'Wie wir arbeiten',
	},
	en: {
		path: './en/',
		explanation: 'The zoomable timeline needs JavaScript.',
		other: { language: 'de', name: 'Deutsch' },
		about: 'How we work',
	},
} as const;

for (const language of ['de', 'en'] as const) {
	const { path, explanation, other, about } = WORDS[language];

	test(`without JavaScript the page is the whole chronology with every source, in ${language}`, async ({
		page,
		request,
	}) => {
		const dataset = await siteDataset(request, language);
		await page.goto(path);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(dataset.title);
		await expect(page.getByText(dataset.description).filter({ visible: true })).toBeVisible();
		await expect(page.getByText(explanation)).toBeVisible();
		const description = page.locator('meta[name=description]');
		await expect(description).toHaveAttribute('content', dataset.description);

		// Every event in time order, in full.
		const items = page.locator('ol li[data-event]');
		const shown = await items.evaluateAll((nodes) =>
			nodes.map((node) => ({
				id: (node as HTMLElement).dataset.event,
				title: node.querySelector('h3')?.textContent.trim(),
				isVisible: node.checkVisibility(),
				text: node.textContent,
			})),
		);
		expect(shown.map(({ id }) => id)).toEqual(dataset.events.map(({ id }) => id));
		for (const [at, event] of dataset.events.entries()) {
			const { title, isVisible, text = '' } = shown[at] ?? {};
			expect({ title, isVisible }).toEqual({ title: event.title, isVisible: true });
			expect(text).toContain(event.summary);
			for (const { note } of event.accounts) expect(text).toContain(note);
		}

		// Every source that an account names is a visible link, with its address and language.
		const links = await page.locator('[data-source] a').evaluateAll((anchors) =>
			anchors
				.filter((anchor) => anchor.checkVisibility())
				.map((anchor) => ({
					href: anchor.getAttribute('href'),
					rel: anchor.getAttribute('rel'),
					lang: anchor.querySelector('[lang]')?.getAttribute('lang'),
				})),
		);
		const cited = new Set(
			dataset.events.flatMap(({ accounts }) =>
				accounts.flatMap(({ sources }) => sources.map(({ id }) => id)),
			),
		);
		const sources = dataset.sources.filter(({ id, url }) => url !== null && cited.has(id));
		expect(sources.length).toBeGreaterThan(50);
		for (const { url, language: lang } of sources) {
			expect(links).toContainEqual({ href: url, rel: 'noopener', lang });
		}

		// Nothing stands there that only a script could serve.
		await expect(page.locator('button, select, input').filter({ visible: true })).toHaveCount(0);
		await page.getByRole('link', { name: about }).filter({ visible: true }).first().click();
		await expect(page).toHaveURL(/\/about\/$/);
		await page.goBack();
		await page.getByRole('link', { name: other.name, exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', other.language);
	});
}

test('without JavaScript an event can be linked to, and links among events lead to their places', async ({
	page,
}) => {
	await page.goto('./#event-treaty-signing');
	await expect(page.locator('li[data-event="treaty-signing"]')).toBeInViewport();
	await page.goto('./');
	await page.locator('li[data-event="nis-oct18"] h3 a').click();
	await expect(page).toHaveURL(/#event-nis-oct18$/);
	await expect(page.locator('li[data-event="nis-oct18"]')).toBeInViewport();
});

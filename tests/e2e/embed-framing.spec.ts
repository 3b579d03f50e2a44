import { expect, test } from '@playwright/test';
import { hostHeaders } from '../../src/build/host-headers.ts';
import { serveHost } from './host-page.ts';

test('the preview sends what hosts are to send', async ({ request }) => {
	const script = /assets\/[\w-]+\.js/.exec(await (await request.get('')).text())?.[0] ?? '';
	for (const path of ['/', '/en/embed/', '/embed.js', '/og.png', `/${script}`]) {
		const sent = (await request.get(`.${path}`)).headers();
		for (const [name, value] of Object.entries(hostHeaders(path))) {
			expect(sent[name.toLowerCase()], `${name} of ${path}`).toBe(value);
		}
	}
});

test('another site can frame the embed and no other page', async ({ page, baseURL }) => {
	const site = baseURL ?? '';
	const host = await serveHost(`<!doctype html><title>Artikel</title>
		<iframe id="embed" src="${site}embed/" title="Zeitstrahl" width="700" height="560"></iframe>
		<iframe id="page" src="${site}about/" title="Seite" width="700" height="560"></iframe>`);
	const blocked: string[] = [];
	page.on('console', (message) => blocked.push(message.text()));
	await page.goto(host.url);
	const embed = page.frameLocator('#embed');
	await expect(embed.getByRole('heading', { name: 'Pjöngjang – Moskau' })).toBeVisible();
	await expect.poll(() => blocked.join('\n')).toContain("frame-ancestors 'self'");
	await expect(page.frameLocator('#page').getByRole('heading')).toHaveCount(0);
	await host.close();
});

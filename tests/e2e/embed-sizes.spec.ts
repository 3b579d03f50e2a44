import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { serveHost } from './host-page.ts';

/** Kilobytes as budgets count them. */
const KB = 1000;

/** The README rounds, and does not follow every byte. */
const SLACK = 1.05;

/** What DESIGN.md allows, kB, whatever the README says. */
const BUDGETS: Readonly<Partial<Record<Part, number>>> = { script: 50, stylesheet: 12, data: 50 };

/** The rows of the README's table. */
const PARTS = ['page', 'script', 'stylesheet', 'data', 'embed.js'] as const;
type Part = (typeof PARTS)[number];

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** What the README says that a part takes. */
function promised(part: Part): { requests: number; size: number } {
	const row = new RegExp(`^\\| ${part} +\\| +(\\d+) \\| +(\\d+) \\|$`, 'm').exec(readme);
	if (row === null) throw new Error(`README.md: no row for "${part}" in the table of sizes`);
	return { requests: Number(row[1]), size: Number(row[2]) };
}

const partOf = (type: string, path: string): Part => {
	if (path.endsWith('/embed.js')) return 'embed.js';
	if (type === 'document') return 'page';
	return type === 'script' || type === 'stylesheet' ? type : 'data';
};

test('an article loads no more for an embed than the README says', async ({ page, baseURL }) => {
	const site = baseURL ?? '';
	const host = await serveHost(
		`<!doctype html><title>Artikel</title>
		<iframe title="Zeitstrahl" src="${site}embed/?event=soldiers-in-russia" width="700" height="560"></iframe>
		<script defer src="${site}embed.js"></script>`,
	);
	const loaded: { part: Part; path: string; size: Promise<number> }[] = [];
	page.on('response', (response) => {
		const { origin, pathname: path } = new URL(response.url());
		if (origin !== new URL(site).origin) return;
		const size = response.body().then((body) => gzipSync(body).length / KB);
		loaded.push({ part: partOf(response.request().resourceType(), path), path, size });
	});
	await page.goto(host.url, { waitUntil: 'networkidle' });
	await expect(
		page.frameLocator('iframe').getByRole('button', { name: /^\d+ Quellen/ }),
	).toBeVisible();
	const sums = new Map<Part, { requests: number; size: number }>();
	for (const { part, size } of loaded) {
		const sum = sums.get(part) ?? { requests: 0, size: 0 };
		sums.set(part, { requests: sum.requests + 1, size: sum.size + (await size) });
	}
	const rows = [...sums].map(
		([part, { requests, size }]) => `${part}: ${requests} request(s), ${size.toFixed(1)} kB`,
	);
	console.log(`an embed loads, gzipped:\n${rows.join('\n')}`);
	for (const part of PARTS) {
		const most = promised(part);
		const { requests, size } = sums.get(part) ?? { requests: 0, size: 0 };
		expect(size, `kB of ${part}, more than README.md says`).toBeLessThanOrEqual(most.size * SLACK);
		expect(size, `kB of ${part}, more than its budget`).toBeLessThanOrEqual(
			BUDGETS[part] ?? Infinity,
		);
		expect(requests, `requests for ${part}`).toBeLessThanOrEqual(most.requests);
	}
	await host.close();
});

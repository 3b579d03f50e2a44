import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type * as Axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at AA, and what is held to be good besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/**
 * Lets axe judge the page as it now is, once nothing fades any more; it must find nothing.
 *
 * @param within selector of the part to judge, where the rest has been judged before: judging all
 * of a page with a crowded stage takes seconds
 */
export async function expectAccessible(page: Page, state: string, within = 'html'): Promise<void> {
	await page.evaluate(() =>
		Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))),
	);
	// The page's policy lets no script in by a tag.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
	const found = await page.evaluate(
		async ({ values, within }) => {
			const { axe } = window as unknown as { axe: typeof Axe };
			const results = await axe.run(within, {
				runOnly: { type: 'tag', values: [...values] },
				rules: { 'target-size': { enabled: true } },
				resultTypes: ['violations'],
				// Only for rules about rotated screens, for which it would load all styles again.
				preload: false,
			});
			return results.violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
			);
		},
		{ values: RULES, within },
	);
	expect.soft(found, `${state}:\n${found.join('\n\n')}`).toEqual([]);
}

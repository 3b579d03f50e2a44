import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../../../src/build/find-browser.ts';
import { QUIET, SANDBOX } from '../../browser-arguments.ts';
import { WINDOW } from './contenders.ts';

/** No library may ask anybody else's host for anything. */
const ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/**
 * Opens a page in a browser of its own, so that nothing is left of what ran before, and ends that
 * browser afterwards, whatever its page does.
 */
export async function withFreshPage<T>(
	act: (page: Page, version: string) => Promise<T>,
): Promise<T> {
	const server = await chromium.launchServer({
		executablePath: ensureBrowser(),
		args: [...QUIET, ...SANDBOX, ALONE],
	});
	try {
		const browser = await chromium.connect(server.wsEndpoint());
		const context = await browser.newContext({ viewport: WINDOW });
		const page = await context.newPage();
		return await act(page, browser.version());
	} finally {
		// A page that hangs would not let its browser close.
		await server.kill();
	}
}

import type { Page, Request } from '@playwright/test';

/** Where the tests keep the site's worker out, Playwright says so. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** The browser fetches the icon of a page when it likes, and stops when the page is left meanwhile. */
const isLeftIcon = (request: Request): boolean =>
	request.resourceType() === 'other' && request.failure()?.errorText === 'net::ERR_ABORTED';

/**
 * What goes wrong or leads to another host while a page is open; stays empty when all is well.
 *
 * @param ownHost host with port from which alone the page may load
 */
export function complaintsOf(page: Page, ownHost: string): readonly string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() !== 'error' && message.type() !== 'warning') return;
		if (message.text() === BLOCKED) return;
		complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
	page.on('requestfailed', (request) => {
		if (isLeftIcon(request)) return;
		complaints.push(`failed: ${request.url()} (${request.failure()?.errorText})`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	page.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol !== 'data:' && host !== ownHost) complaints.push(`other host: ${request.url()}`);
	});
	return complaints;
}

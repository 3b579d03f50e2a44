import type { Page, Request } from '@playwright/test';

/** Where the tests keep the site's worker out, Playwright says so. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * What goes wrong or leads to another host while a page is open; stays empty when all is well.
 *
 * @param ownHost host with port from which alone the page may load
 */
export function complaintsOf(page: Page, ownHost: string): readonly string[] {
	const complaints: string[] = [];
	/** Documents that were asked for, and after how many of them each request was. */
	let documents = 0;
	const askedAfter = new WeakMap<Request, number>();
	/** What is left is not loaded any further. */
	const isLeft = (request: Request): boolean =>
		request.failure()?.errorText === 'net::ERR_ABORTED' && askedAfter.get(request) !== documents;
	page.on('console', (message) => {
		if (message.type() !== 'error' && message.type() !== 'warning') return;
		if (message.text() === BLOCKED) return;
		complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
	page.on('requestfailed', (request) => {
		if (isLeft(request)) return;
		complaints.push(`failed: ${request.url()} (${request.failure()?.errorText})`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	page.on('request', (request) => {
		if (request.isNavigationRequest()) documents += 1;
		askedAfter.set(request, documents);
		const { protocol, host } = new URL(request.url());
		if (protocol !== 'data:' && host !== ownHost) complaints.push(`other host: ${request.url()}`);
	});
	return complaints;
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, type TestInfo } from '@playwright/test';

/** Where the build puts the file. */
export const BUILT_FILE = resolve(import.meta.dirname, '../../dist/sourceline.html');

/** A folder as they lie on sticks: each sign of it means something in an address. */
const ODD_FOLDER = 'Stunde #3 ü 50% (neu)';

/** Copies the file, or what `change` makes of it, into a folder of the test; gives its address there. */
export function fileAddress(
	info: TestInfo,
	change: (html: string) => string = (html) => html,
): string {
	const folder = join(info.outputDir, ODD_FOLDER);
	mkdirSync(folder, { recursive: true });
	const copy = join(folder, 'sourceline.html');
	writeFileSync(copy, change(readFileSync(BUILT_FILE, 'utf8')));
	return pathToFileURL(copy).href;
}

/** What goes wrong or is asked for while the file is open; stays empty when all is well. */
export function complaintsOfFile(page: Page, address: string): readonly string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() !== 'error' && message.type() !== 'warning') return;
		complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
	page.on('request', (request) => {
		const [asked = ''] = request.url().split(/[?#]/);
		if (!asked.startsWith('data:') && !asked.startsWith('blob:') && asked !== address)
			complaints.push(`asked for: ${request.url()}`);
	});
	return complaints;
}

/** Opens the file with a search part and waits until the page in it reacts. */
export async function openFile(page: Page, address: string, search = ''): Promise<void> {
	await page.goto(address + search);
	await expect(page.locator('[data-timeline-ready], main[data-ready]')).toBeAttached();
}

import { expect, type FrameLocator, type Page, type Response } from '@playwright/test';
import { serveHost, type HostPage } from './host-page.ts';

/** How an article holds the frame. */
export interface FrameOptions {
	/** Of the column, CSS px. */
	readonly width?: number;
	/** Of the frame, CSS px. */
	readonly height?: number;
	/** Further attributes of the frame. */
	readonly attributes?: string;
	readonly scheme?: 'light' | 'dark';
	/** HTML before and after the frame. */
	readonly before?: string;
	readonly after?: string;
}

/** The frame as an article has it, with the address that `src` names below the site's root. */
export function frameHtml(src: string, { height = 560, attributes = '' }: FrameOptions): string {
	return (
		`<iframe title="Zeitstrahl" src="${src.replaceAll('&', '&amp;')}" height="${height}" ${attributes} ` +
		`style="width:0;min-width:100%;height:${height}px;border:0;color-scheme:light dark"></iframe>`
	);
}

/** An article of a newsroom that embeds an address. */
export function articleHtml(src: string, options: FrameOptions = {}): string {
	const {
		width = 700,
		scheme = 'light',
		before = '<p>Davor.</p>',
		after = '<p>Danach.</p>',
	} = options;
	return (
		'<!doctype html><html lang="de"><meta charset="utf-8"><title>Artikel</title>' +
		`<link rel="icon" href="data:,"><style>html{color-scheme:${scheme}}body{margin:0}` +
		`article{width:${width}px;margin:0 auto;font:19px/1.5 serif}</style>` +
		`<article>${before}${frameHtml(src, options)}${after}</article></html>`
	);
}

/** An article that was opened. */
export interface OpenedArticle {
	readonly host: HostPage;
	readonly frame: FrameLocator;
	/** All that the frame has loaded from the site. */
	readonly loaded: readonly Response[];
}

/** Opens an article that embeds an address and waits until the timeline in it reacts. */
export async function openArticle(
	page: Page,
	site: string,
	address: string,
	options: FrameOptions = {},
): Promise<OpenedArticle> {
	const host = await serveHost(articleHtml(`${site}${address}`, options));
	const loaded: Response[] = [];
	page.on('response', (response) => {
		if (response.url().startsWith(site)) loaded.push(response);
	});
	await page.goto(host.url);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-timeline-ready]')).toBeVisible();
	return { host, frame, loaded };
}

import { isRunnableDevEnvironment, type Connect, type ViteDevServer } from 'vite';
import type { PrerenderModule } from '../pages/prerendered.ts';
import { escapeHtml } from './escape-html.ts';
import { pageHtml, type PageSources } from './page-html.ts';
import { DatasetFaults } from './site-dataset.ts';
import {
	clientModule,
	pageAt,
	prerenderModule,
	SITE_DATASET,
	stillFolders,
	stylesModule,
	type Page,
} from './site.ts';

/** Serves the pages in development, each rendered anew from the sources as they are then. */
export function pageServer(
	server: ViteDevServer,
	sources: PageSources,
): Connect.NextHandleFunction {
	return (request, response, next) => {
		const { pathname } = addressOf(request);
		const page = pageAt(pathname.slice(1));
		if (page === undefined || !isThere(page, sources)) {
			next();
			return;
		}
		const send = async (status: number, html: string): Promise<void> => {
			// Adds Vite's client, which reloads; to the list of faults too, until they are mended.
			const body = await server.transformIndexHtml(pathname, html);
			response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
		};
		renderPage(server, page, sources)
			.then((html) => send(200, html))
			.catch((error: unknown) => {
				if (error instanceof DatasetFaults) {
					server.config.logger.error(error.message, { timestamp: true });
					return send(500, faultsHtml(error));
				}
				if (error instanceof Error) server.ssrFixStacktrace(error);
				throw error;
			})
			.catch(next);
	};
}

/** Leads `/en` to `/en/`, as static hosts do; the relative addresses of a page count on it. */
export const addSlash: Connect.NextHandleFunction = (request, response, next) => {
	const { pathname, search } = addressOf(request);
	if (pathname === '/' || pageAt(`${pathname.slice(1)}/`) === undefined) {
		next();
		return;
	}
	response.writeHead(302, { Location: `${pathname}/${search}` }).end();
};

/** Where the dataset has faults, every page is there to tell them. */
function isThere({ event }: Page, { store }: PageSources): boolean {
	if (event === null) return true;
	try {
		return store.get(SITE_DATASET).eventIds.includes(event);
	} catch (error) {
		return error instanceof DatasetFaults;
	}
}

const addressOf = (request: Connect.IncomingMessage): URL =>
	new URL(request.url ?? '/', 'http://localhost');

async function renderPage(
	server: ViteDevServer,
	page: Page,
	sources: PageSources,
): Promise<string> {
	const environment = server.environments.ssr;
	if (!isRunnableDevEnvironment(environment)) throw new Error('"ssr" cannot run modules here');
	const renderer = await environment.runner.import<PrerenderModule>(
		`/${prerenderModule(page.folder)}`,
	);
	const script = clientModule(page.folder, page.language);
	const assets = { script, modules: [], stylesheets: [], fonts: [] };
	return withStyles(page, pageHtml(page, renderer, assets, sources));
}

/** In development a script brings the styles, and that of a page that is only read imports none. */
function withStyles({ folder, root }: Page, html: string): string {
	if (!stillFolders.includes(folder)) return html;
	const script = `<script type="module" src="${root}${stylesModule(folder)}"></script>`;
	return html.replace('</head>', `${script}\n</head>`);
}

const faultsHtml = ({ message }: DatasetFaults): string =>
	`<!doctype html><title>data/ has faults</title><pre>${escapeHtml(message)}</pre>`;

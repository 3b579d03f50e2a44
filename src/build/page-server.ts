import { isRunnableDevEnvironment, type Connect, type ViteDevServer } from 'vite';
import type { PrerenderModule } from '../pages/prerendered.ts';
import { escapeHtml } from './document.ts';
import { pageHtml, type PageSources } from './page-html.ts';
import { DatasetFaults } from './site-dataset.ts';
import { clientModule, prerenderModule, sitePages, type Page } from './site.ts';

/** Serves the pages in development, each rendered anew from the sources as they are then. */
export function pageServer(
	server: ViteDevServer,
	sources: PageSources,
): Connect.NextHandleFunction {
	return (request, response, next) => {
		const { pathname } = addressOf(request);
		const page = sitePages.find(({ path }) => `/${path}` === pathname);
		if (page === undefined) {
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
	if (!sitePages.some(({ path }) => path !== '' && `/${path}` === `${pathname}/`)) {
		next();
		return;
	}
	response.writeHead(302, { Location: `${pathname}/${search}` }).end();
};

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
	const script = clientModule(page.folder);
	return pageHtml(page, renderer, { script, modules: [], stylesheets: [], fonts: [] }, sources);
}

const faultsHtml = ({ message }: DatasetFaults): string =>
	`<!doctype html><title>data/ has faults</title><pre>${escapeHtml(message)}</pre>`;

import { createServer } from 'node:http';

/** HTML by path ("/", "/article"). */
export type HostPages = Readonly<Record<string, string>>;

export interface HostPage {
	/** Origin of the host, without a slash at its end; another site than the timeline's. */
	readonly origin: string;
	/** Address of the page at "/". */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves the pages of a newsroom that embeds the timeline, from an origin and a site of its own
 * (127.0.0.1 and not localhost, on a free port). All else is 404.
 *
 * @param pages one page at "/", or several by path
 * @param headers sent with every page, such as a Content-Security-Policy
 */
export async function serveHost(
	pages: string | HostPages,
	headers: Readonly<Record<string, string>> = {},
): Promise<HostPage> {
	const byPath = new Map(Object.entries(typeof pages === 'string' ? { '/': pages } : pages));
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const html = byPath.get(pathname);
		response.writeHead(html === undefined ? 404 : 200, {
			'Content-Type': 'text/html; charset=utf-8',
			...headers,
		});
		response.end(html ?? 'not found');
	});
	const port = await new Promise<number>((listening) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			listening(typeof address === 'object' && address !== null ? address.port : 0);
		});
	});
	const origin = `http://127.0.0.1:${port}`;
	return {
		origin,
		url: `${origin}/`,
		close: () =>
			new Promise((closed) => {
				server.close(() => {
					closed();
				});
				server.closeAllConnections();
			}),
	};
}

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};

export interface StaticHost {
	/** Address of the site, with a slash at its end. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves a folder below a path, as the plainest of hosts does: files as they are, `index.html` for a
 * folder, `404.html` for what is not there. All outside the path is 404 in plain text, so that an
 * address from the root is found out.
 */
export async function serveBelow(path: string, folder: string): Promise<StaticHost> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = pathname.startsWith(path)
			? fileIn(folder, decodeURIComponent(pathname.slice(path.length)))
			: null;
		const shown = file ?? (pathname.startsWith(path) ? fileIn(folder, '404.html') : null);
		if (shown === null) {
			response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
			return;
		}
		const type = TYPES[extname(shown)] ?? 'application/octet-stream';
		response.writeHead(file === null ? 404 : 200, { 'Content-Type': type });
		createReadStream(shown).pipe(response);
	});
	const port = await listen(server);
	return {
		url: `http://localhost:${port}${path}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => {
					closed();
				});
				server.closeAllConnections();
			}),
	};
}

function fileIn(folder: string, path: string): string | null {
	const file = join(folder, normalize(path), path === '' || path.endsWith('/') ? 'index.html' : '');
	const isInside = file.startsWith(folder + sep);
	return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function listen(server: Server): Promise<number> {
	return new Promise((listening) => {
		server.listen(0, 'localhost', () => {
			const address = server.address();
			listening(typeof address === 'object' && address !== null ? address.port : 0);
		});
	});
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hostHeaders } from '../../../src/build/host-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};

/** These are compressed already. */
const AS_THEY_ARE = new Set(['.png', '.woff2']);

interface Sent {
	readonly bytes: Buffer;
	readonly headers: Readonly<Record<string, string>>;
}

/** A host for the built site on this machine. */
export interface CompressingHost {
	/** Address of the site, with a slash at its end. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves a folder as the samples in docs/hosting/ tell hosts to: with their headers, gzipped,
 * `index.html` for a folder, and `404.html` for what is not there. Each file is read and compressed
 * once, so that a second visit does not find a faster host than the first did a slower one.
 *
 * @param port 0 for any that is free
 */
export async function serveCompressed(folder: string, port: number): Promise<CompressingHost> {
	const kept = new Map<string, Sent>();
	const fileAt = (path: string): Sent | null => {
		const known = kept.get(path);
		if (known !== undefined) return known;
		const sent = read(folder, path);
		if (sent !== null) kept.set(path, sent);
		return sent;
	};
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const found = fileAt(path);
		const sent = found ?? fileAt('/404.html');
		if (sent === null) {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(found === null ? 404 : 200, sent.headers).end(sent.bytes);
	});
	await new Promise<void>((listening) => server.listen(port, 'localhost', listening));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('the host has no address');
	return {
		url: `http://localhost:${address.port}/`,
		close: () =>
			new Promise((closed) => {
				server.close(() => {
					closed();
				});
				server.closeAllConnections();
			}),
	};
}

/** Null where the folder has no such file. */
function read(folder: string, path: string): Sent | null {
	const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
	if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
	const ending = extname(file);
	const raw = readFileSync(file);
	const compressed = !AS_THEY_ARE.has(ending);
	return {
		bytes: compressed ? gzipSync(raw) : raw,
		headers: {
			...hostHeaders(path),
			'Content-Type': TYPES[ending] ?? 'application/octet-stream',
			...(compressed ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
		},
	};
}

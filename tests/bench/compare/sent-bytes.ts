import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * How many bytes of scripts and stylesheets a page asked for, raw and gzipped each by itself.
 *
 * @param folder the one that is served as `origin`
 * @param asked absolute addresses of all that was asked for
 */
export function sentBytes(
	folder: string,
	id: string,
	asked: readonly string[],
): { raw: number; gzip: number } {
	const files = new Set(
		asked
			.map((address) => decodeURIComponent(new URL(address).pathname))
			.filter((path) => path.startsWith(`/${id}/`) && /\.(js|css)$/.test(path)),
	);
	const sent = { raw: 0, gzip: 0 };
	for (const file of files) {
		const content = readFileSync(join(folder, file));
		sent.raw += content.length;
		sent.gzip += gzipSync(content, { level: 9 }).length;
	}
	return sent;
}

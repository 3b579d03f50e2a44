import { createHash } from 'node:crypto';
import type { Version, VersionFile } from '../state/offline/worker-messages.ts';
import { hasContentInName } from './host-headers.ts';

/**
 * Which files of the site the worker keeps: every page but those of events, and all that pages load.
 * Not what articles embed, nor what only machines read, nor what is there to be taken away (data,
 * pictures, the site in one file).
 *
 * @param path below the site's root
 */
export function isKept(path: string): boolean {
	if (/^(en\/)?embed\//.test(path) || /^(en\/)?e\/[^/]+\//.test(path)) return false;
	if (/(^|\/)index\.html$/.test(path)) return true;
	if (/^assets\/[^/]+\.(js|css|woff2|json)$/.test(path)) return !/\.slim\.[\w-]+\.json$/.test(path);
	return /^favicon\.svg$|^manifest\.\w+\.webmanifest$|^icons\/[^/]+\.png$/.test(path);
}

/**
 * The version that these files make: each by its address, with a revision where the address does not
 * change with the content, and the hash that browsers check it by.
 *
 * @param files their content, by path below the site's root
 */
export function versionOf(files: ReadonlyMap<string, Uint8Array>): Version {
	const kept = [...files.keys()]
		.filter(isKept)
		.sort()
		.map((path): VersionFile => {
			const url = path.replace(/(^|\/)index\.html$/, '$1') || './';
			if (hasContentInName(path)) return { url, revision: null };
			const content = files.get(path) ?? new Uint8Array();
			return { url, revision: hashOf(content), integrity: integrityOf(content) };
		});
	return { version: hashOf(JSON.stringify(kept)), files: kept };
}

/** What a browser holds a loaded file to (W3C Subresource Integrity). */
export function integrityOf(content: string | Uint8Array): string {
	return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

const hashOf = (content: string | Uint8Array): string =>
	createHash('sha256').update(content).digest('hex').slice(0, 16);

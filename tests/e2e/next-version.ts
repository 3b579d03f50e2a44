import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { integrityOf } from '../../src/build/version-files.ts';
import type { Version } from '../../src/state/offline/worker-messages.ts';

const dist = resolve(import.meta.dirname, '../../dist');

/** A copy of the built site that a test may change, without the pages of events. */
export function copyOfSite(folder: string): string {
	cpSync(dist, folder, {
		recursive: true,
		filter: (path) => !/^(en\/)?e\/[^/.]+$/.test(relative(dist, path).split(sep).join('/')),
	});
	return folder;
}

/**
 * Puts another version in the place of the one in `folder`, as a host does: the timeline's page says
 * `data-edition`, and a script that only the old version loads (`gone`, by the beginning of its name)
 * is not there any more.
 */
export function publishNext(folder: string, edition: string, gone: string): void {
	const page = join(folder, 'index.html');
	const html = readFileSync(page, 'utf8').replace(/<html( data-edition="\w+")?/, '<html');
	const next = html.replace('<html', `<html data-edition="${edition}"`);
	writeFileSync(page, next);

	const assets = join(folder, 'assets');
	for (const name of readdirSync(assets)) {
		if (name.startsWith(gone)) rmSync(join(assets, name));
	}
	const script = join(folder, 'sw.js');
	const [head = '', ...code] = readFileSync(script, 'utf8').split('\n');
	const version = JSON.parse(head.replace(/^const VERSION=|;$/g, '')) as Version;
	const files = version.files
		.filter(({ url }) => !url.startsWith(`assets/${gone}`))
		.map((file) =>
			file.url === './'
				? { ...file, revision: `edition-${edition}`, integrity: integrityOf(next) }
				: file,
		);
	const named = JSON.stringify({ version: edition, files } satisfies Version);
	writeFileSync(script, [`const VERSION=${named};`, ...code].join('\n'));
}

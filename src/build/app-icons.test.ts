import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appIcons } from './app-icons.ts';
import { LANGUAGES } from './site.ts';

interface Manifest {
	readonly lang: string;
	readonly name: string;
	readonly start_url: string;
	readonly scope: string;
	readonly icons: readonly {
		readonly src: string;
		readonly sizes: string;
		readonly purpose?: string;
	}[];
}
const manifestIn = (language: string): Manifest =>
	JSON.parse(
		readFileSync(
			resolve(import.meta.dirname, `../../public/manifest.${language}.webmanifest`),
			'utf8',
		),
	) as Manifest;
const sizes = new Map(
	appIcons().map(({ fileName, svg }) => {
		const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
		return [`./${fileName}`, `${width}x${height}`];
	}),
);

describe.each(LANGUAGES)('the web app manifest in "%s"', (language) => {
	const { lang, name, start_url, scope, icons } = manifestIn(language);

	it('begins on the timeline in its language, below any path', () => {
		expect({ lang, name, scope }).toEqual({ lang: language, name: 'Sourceline', scope: './' });
		expect(start_url).toBe(language === 'de' ? './' : './en/');
	});

	it('names icons that the build draws, in their sizes, one of them to be cut to any form', () => {
		const drawn = icons.filter(({ src }) => src.endsWith('.png'));
		expect(drawn.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
		for (const { src, sizes: said } of drawn) expect(sizes.get(src), src).toBe(said);
		expect(drawn.map(({ purpose }) => purpose)).toEqual([undefined, undefined, 'maskable']);
	});
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDataset } from '../dataset/check-dataset.ts';
import type { Dataset } from '../dataset/compiled.ts';
import { DatasetFaults, readSiteDatasets } from './site-dataset.ts';

const HEAD = {
	id: 'sample',
	title: { de: 'Probe', en: 'Sample' },
	description: { de: 'Eine Probe.', en: 'A sample.' },
	languages: ['de', 'en'],
	zone: 'Europe/Berlin',
	updated: '2026-01-01',
	license: 'CC-BY-4.0',
	publisher: { name: 'Sourceline' },
	kinds: [],
	changes: [],
};

let root: string;

/** Lays out a project whose only dataset has this head and no records. */
function project(head: object): void {
	const folder = join(root, 'data/sample');
	mkdirSync(folder, { recursive: true });
	const write = (path: string, value: unknown) => {
		writeFileSync(path, JSON.stringify(value));
	};
	write(join(root, 'data/blocked-hosts.json'), { hosts: [] });
	write(join(folder, 'dataset.json'), { head, chapters: [], eras: [] });
	for (const list of ['actors', 'places', 'sources']) write(join(folder, `${list}.json`), []);
}

const read = (settings = {}) => readSiteDatasets(root, { dataOrigins: [], ...settings });

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

describe('a dataset of the site', () => {
	it('is compiled once per language, under names that follow the content', () => {
		project(HEAD);
		const names = [...read()[0]!.compiled.values()].map(({ fileName }) => fileName);
		expect(names).toEqual([
			expect.stringMatching(/^assets\/sample\.de\.[\w-]{8}\.json$/),
			expect.stringMatching(/^assets\/sample\.en\.[\w-]{8}\.json$/),
		]);
		project({ ...HEAD, title: { de: 'Probe', en: 'Another' } });
		const [german, english] = [...read()[0]!.compiled.values()].map(({ fileName }) => fileName);
		expect(german).toBe(names[0]);
		expect(english).not.toBe(names[1]);
	});

	it('is served joined in a form that passes its own checks', () => {
		project(HEAD);
		expect(checkDataset(JSON.parse(read()[0]!.joinedJson)).faults).toEqual([]);
	});

	it('carries contact and imprint of the build, in both forms', () => {
		project(HEAD);
		const [site] = read({ contact: 'desk@example.org', imprint: 'https://example.org/imprint' });
		const expected = {
			name: 'Sourceline',
			contact: 'desk@example.org',
			imprint: 'https://example.org/imprint',
		};
		for (const json of [site!.joinedJson, site!.compiled.get('en')!.json]) {
			expect((JSON.parse(json) as Dataset).publisher).toEqual(expected);
		}
	});

	it('keeps a contact of its own', () => {
		project({ ...HEAD, publisher: { name: 'Another desk', contact: 'own@example.org' } });
		const [site] = read({ contact: 'desk@example.org' });
		expect((JSON.parse(site!.joinedJson) as Dataset).publisher.contact).toBe('own@example.org');
	});

	it('stops the build with every fault, each with its file and line', () => {
		project({ ...HEAD, title: { de: 'Probe' }, zone: 'Europe/Nowhere' });
		expect(read).toThrow(DatasetFaults);
		expect(read).toThrow(/data\/sample\/dataset\.json:1: .*"en"/);
		expect(read).toThrow(/data\/sample\/dataset\.json:1: .*Europe\/Nowhere/);
	});
});

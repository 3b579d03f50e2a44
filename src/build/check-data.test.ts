import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventOf, filesOf, found, sample, type Sample } from '../dataset/small.test-data.ts';
import { checkData } from './check-data.ts';
import { datasetIds, readBlockedHosts, readDataset } from './read-dataset.ts';

let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'sourceline-'));
	write('data/blocked-hosts.json', JSON.stringify({ hosts: ['blocked.example'] }));
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

function writeDataset(change: (dataset: Sample) => void = () => undefined): void {
	const dataset = sample();
	change(dataset);
	for (const [file, text] of filesOf(dataset)) write(`data/small/${file}`, text);
}

function check(): { sound: boolean; lines: string[] } {
	const lines: string[] = [];
	return { sound: checkData(root, (line) => lines.push(line)), lines };
}

describe('npm run check:data', () => {
	it('passes sound data and counts what it holds', () => {
		writeDataset();
		expect(check()).toEqual({
			sound: true,
			lines: [
				expect.stringMatching(
					/^small: 6 events, \d+ accounts, \d+ assessments, \d+ sources, \d+ origins, \d+ chains; 0 faults, 0 warnings$/,
				),
			],
		});
	});

	it('prints each fault with file, line and event, and fails', () => {
		writeDataset((dataset) => {
			eventOf(dataset, 'wagner-delivery').places = ['atlantis'];
			found(dataset.sources, 'tonline-return').url = 'https://www.blocked.example/a';
		});
		const { sound, lines } = check();
		expect(sound).toBe(false);
		expect(lines).toEqual([
			expect.stringMatching(
				/^data\/small\/sources\.json:\d+: the host "www\.blocked\.example" is blocked/,
			),
			expect.stringMatching(
				/^data\/small\/events\/background\.json:\d+: \[wagner-delivery\] unknown place "atlantis"; /,
			),
			expect.stringMatching(/^small: 4 events.*; 2 faults, 0 warnings$/),
		]);
	});

	it('takes an unknown field for a fault and an overdue plan for a warning', () => {
		writeDataset((dataset) => Object.assign(eventOf(dataset, 'wagner-delivery'), { relatd: [] }));
		expect(check()).toMatchObject({ sound: false });
		writeDataset((dataset) => {
			dataset.updated = '2025-12-12';
		});
		const { sound, lines } = check();
		expect(sound).toBe(true);
		expect(lines[0]).toMatch(/: warning: \[sappers-kursk-2025\] the account counts from/);
	});

	it('names only the file where one is not JSON', () => {
		writeDataset();
		write('data/small/actors.json', '[');
		expect(check().lines).toEqual([
			'data/small/actors.json:1: not JSON: a closing ] was expected (column 2); correct the file',
			'small: 1 fault, 0 warnings',
		]);
	});

	it('fails where there is no data', () => {
		expect(check()).toEqual({
			sound: false,
			lines: ['data/ holds no dataset: expected a folder with a dataset.json'],
		});
	});
});

describe('reading data/', () => {
	it('takes the folders with a dataset.json', () => {
		writeDataset();
		write('data/schema/actors.schema.json', '{}');
		expect(datasetIds(root)).toEqual(['small']);
	});

	it('gives the joined form as it stands', () => {
		writeDataset();
		expect(readDataset(root, 'small').document).toMatchObject({
			id: 'small',
			languages: ['de', 'en'],
		});
	});

	it.each(['{}', '{"hosts": "a.b"}', '{"hosts": ["https://a.b"]}'])(
		'refuses %s as a list of hosts',
		(text) => {
			write('data/blocked-hosts.json', text);
			expect(() => readBlockedHosts(root)).toThrow(/expected "hosts", a list of host names/);
		},
	);
});

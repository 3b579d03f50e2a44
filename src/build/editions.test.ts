import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf, sample, type Sample } from '../dataset/small.test-data.ts';
import {
	currentEditions,
	digestOf,
	editionFault,
	recordedEditions,
	recordEditions,
} from './editions.ts';

describe('the datasets of the project', () => {
	const root = resolve(import.meta.dirname, '../..');

	it('are the editions that are recorded', () => {
		const recorded = recordedEditions(root);
		const faults = currentEditions(root).flatMap(
			(one) => editionFault(one, recorded[one.id]) ?? [],
		);
		expect(faults).toEqual([]);
	});
});

describe('the digest of a content', () => {
	it('does not depend on the order of fields, but on that of lists and on every value', () => {
		const digest = digestOf({ a: [{ b: 1, c: null }, 2], d: 'x' });
		expect(digestOf({ d: 'x', a: [{ c: null, b: 1 }, 2] })).toBe(digest);
		expect(digestOf({ a: [2, { b: 1, c: null }], d: 'x' })).not.toBe(digest);
		expect(digestOf({ a: [{ b: 1, c: null }, 2], d: 'y' })).not.toBe(digest);
		expect(digestOf({ a: [{ b: 1 }, 2], d: 'x' })).not.toBe(digest);
	});
});

describe('npm run edition', () => {
	const FIRST = '2026-11-22';
	const NEXT = '2026-11-23';
	let root = '';

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'sourceline-'));
		write('data/blocked-hosts.json', JSON.stringify({ hosts: [] }));
		write('data/editions.json', JSON.stringify({ about: 'a note', editions: {} }));
		writeDataset(() => undefined);
		expect(record(FIRST).recorded).toBe(true);
	});
	afterEach(() => {
		rmSync(root, { recursive: true });
	});

	function write(path: string, text: string): void {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}

	/** The small dataset, updated on the first day, after a change. */
	function writeDataset(change: (dataset: Sample) => void, lineEnd = '\n'): void {
		const dataset = sample();
		update(dataset, FIRST);
		change(dataset);
		for (const [file, text] of filesOf(dataset)) {
			write(`data/small/${file}`, text.replaceAll('\n', lineEnd));
		}
	}

	function update(dataset: Sample, on: string): void {
		dataset.updated = on;
		dataset.changes.push({ on, events: [], note: { de: 'Neu.', en: 'New.' } });
	}

	function retitle(dataset: Sample): void {
		dataset.title.de = 'Neu';
	}

	function record(today: string): { recorded: boolean; lines: string[] } {
		const lines: string[] = [];
		return { recorded: recordEditions(root, today, (line) => lines.push(line)), lines };
	}

	function faults(): string[] {
		const recorded = recordedEditions(root);
		return currentEditions(root).flatMap((one) => editionFault(one, recorded[one.id]) ?? []);
	}

	it('records what stands there, however its lines end', () => {
		expect(faults()).toEqual([]);
		writeDataset(() => undefined, '\r\n');
		expect(faults()).toEqual([]);
		expect(readFileSync(join(root, 'data/editions.json'), 'utf8')).toContain('"about": "a note"');
	});

	it('is asked for where the content changed and the date did not', () => {
		writeDataset(retitle);
		expect(faults()).toEqual([
			'data/small: changed since its edition of 2026-11-22, and "updated" did not; set "updated" ' +
				'in dataset.json to the day of the change, say under "changes" what changed, then run ' +
				'npm run edition',
		]);
	});

	it('is asked for where both changed, and for a dataset without a record', () => {
		writeDataset((dataset) => {
			retitle(dataset);
			update(dataset, NEXT);
		});
		expect(faults()).toEqual([expect.stringMatching(/^data\/small: changed since its edition/)]);
		write('data/editions.json', JSON.stringify({ about: '', editions: {} }));
		expect(faults()).toEqual(['data/small: no edition is recorded; run npm run edition']);
	});

	it('refuses a change under an old date, and writes nothing', () => {
		writeDataset(retitle);
		expect(record(NEXT)).toEqual({
			recorded: false,
			lines: [
				'data/small/dataset.json: "updated" is 2026-11-22, but that edition is recorded and the ' +
					'content changed; set it to 2026-11-23',
			],
		});
		expect(faults()).toHaveLength(1);
	});

	it('refuses a date after today, and a day of which "changes" says nothing', () => {
		writeDataset((dataset) => {
			update(dataset, NEXT);
		});
		expect(record(FIRST).lines).toEqual([
			'data/small/dataset.json: "updated" is 2026-11-23, after today; set it to 2026-11-22',
		]);
		writeDataset((dataset) => {
			dataset.updated = NEXT;
		});
		expect(record(NEXT).lines).toEqual([
			'data/small/dataset.json: nothing under "changes" is of 2026-11-23; say there what changed',
		]);
	});

	it('takes a change under a new date, and further ones of the same day', () => {
		writeDataset((dataset) => {
			update(dataset, NEXT);
		});
		expect(record(NEXT).recorded).toBe(true);
		writeDataset((dataset) => {
			update(dataset, NEXT);
			retitle(dataset);
		});
		expect(record(NEXT)).toEqual({
			recorded: true,
			lines: ['data/small: edition of 2026-11-23 recorded'],
		});
		expect(faults()).toEqual([]);
	});

	it('names what is to be mended first where the data has faults', () => {
		writeDataset((dataset) => {
			dataset.sources = [];
		});
		expect(() => record(FIRST)).toThrow('data/small has faults; npm run check:data names them');
	});
});

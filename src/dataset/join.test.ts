import { describe, expect, it } from 'vitest';
import { faultText, type Fault } from './fault.ts';
import { joinDataset } from './join.ts';
import { checkDataset } from './check-dataset.ts';
import { filesOf, sample, type Sample } from './small.test-data.ts';

function joined(change: (files: Map<string, string>) => void = () => undefined) {
	const files = filesOf(sample());
	change(files);
	return joinDataset(files, 'data/small');
}

const lines = (faults: readonly Fault[]): string[] =>
	faults.map((fault) => `${fault.file ?? ''}:${fault.line ?? ''} ${faultText(fault)}`);

describe('joining the files of a dataset', () => {
	it('gives the joined form, events in the order of chapters', () => {
		const { document, faults } = joined();
		expect(faults).toEqual([]);
		const order = sample().chapters.map(({ id }) => id);
		const events = sample().events.toSorted(
			(a, b) => order.indexOf(a.chapter) - order.indexOf(b.chapter),
		);
		expect(document).toEqual({ ...sample(), events });
		expect(checkDataset(document).faults).toEqual([]);
	});

	it('remembers where each value stands', () => {
		const files = filesOf(sample());
		const { document, locate } = joinDataset(files, 'data/small');
		const { events } = document as Sample;
		for (const [index, { id, chapter }] of events.entries()) {
			const place = locate(['events', index, 'id']);
			expect(place?.file).toBe(`data/small/events/${chapter}.json`);
			const text = files.get(`events/${chapter}.json`)?.split('\n')[place!.line - 1];
			expect(text).toContain(`"id": "${id}"`);
		}
		expect(locate(['title', 'en'])?.file).toBe('data/small/dataset.json');
		expect(locate(['chapters', 0])?.file).toBe('data/small/dataset.json');
		expect(locate(['sources', 2, 'url'])?.file).toBe('data/small/sources.json');
	});

	it('names file, line and event of a fault', () => {
		const { document, locate } = joined((files) => {
			const text = files.get('events/aftermath.json')!;
			files.set('events/aftermath.json', text.replace('"2025-12-13"', '"2025-13-12"'));
		});
		const [fault] = checkDataset(document, { locate }).faults;
		expect(fault).toMatchObject({
			event: 'sappers-kursk-2025',
			file: 'data/small/events/aftermath.json',
			code: 'shape',
		});
		expect(fault?.line).toBeGreaterThan(10);
	});

	it('points to the value around one that is missing', () => {
		const { locate } = joined();
		expect(locate(['actors', 0, 'nonsense'])).toEqual(locate(['actors', 0]));
		expect(locate(['actors', 9999])).toEqual({ file: 'data/small/actors.json', line: 1 });
		expect(locate(['events', 9999])).toBeNull();
	});
});

describe('files', () => {
	it('that are not JSON are named with the line', () => {
		const { faults } = joined((files) => files.set('actors.json', '[\n  {"id": "a",}\n]'));
		expect(lines(faults)).toEqual([
			'data/small/actors.json:2 not JSON: a property name in double quotes was expected (column 14); correct the file',
		]);
	});

	it('that are missing are named', () => {
		expect(lines(joined((files) => files.delete('sources.json')).faults)).toEqual([
			'data/small/sources.json:1 the file "sources.json" is missing; add it',
		]);
		expect(joined((files) => files.delete('tours.json')).faults).toEqual([]);
	});

	it('with another name are named with the one that was meant', () => {
		expect(lines(joined((files) => files.set('tour.json', '[]')).faults)).toEqual([
			'data/small/tour.json:1 "tour.json" is no file of a dataset; did you mean "tours.json"?',
		]);
	});

	it('hold the events of their chapter', () => {
		const { faults } = joined((files) => {
			files.set(
				'events/kursk.json',
				files.get('events/kursk.json')!.replace('"kursk"', '"aftermath"'),
			);
		});
		expect(faults).toEqual([
			expect.objectContaining({
				code: 'file',
				file: 'data/small/events/kursk.json',
				message: 'the event of the chapter "aftermath" stands in the file of "kursk"',
				remedy: 'move it to events/aftermath.json, or correct its chapter',
			}),
		]);
	});

	it('with a key that stands twice are named, as one of the two would be lost', () => {
		const { faults } = joined((files) => files.set('tours.json', '[{"id": "a",\n"id": "b"}]'));
		expect(lines(faults)).toEqual([
			'data/small/tours.json:2 the key "id" stands twice in one object; remove one; only the last would count',
		]);
	});

	it('with unknown fields beside the head are named', () => {
		const { faults } = joined((files) => {
			const text = files.get('dataset.json')!;
			files.set('dataset.json', text.replace('"eras"', '"era"'));
		});
		expect(lines(faults)).toEqual([
			expect.stringMatching(/dataset\.json:\d+ unknown field "era"; did you mean "eras"\?$/),
		]);
	});

	it('stand in the folder that has the name of the dataset', () => {
		const { faults } = joinDataset(filesOf(sample()), 'data/other');
		expect(lines(faults)).toEqual([
			'data/other/dataset.json:3 the dataset "small" stands in the folder "other"; give the folder the name of the dataset',
		]);
	});

	it('of no sense at all are joined without an exception', () => {
		for (const text of ['null', '5', '"a"', '[[]]', '{"head": 5}', '']) {
			const files = new Map([...filesOf(sample()).keys()].map((file) => [file, text]));
			const { document, faults, locate } = joinDataset(files, 'data/small');
			expect(faults.length + checkDataset(document, { locate }).faults.length).toBeGreaterThan(0);
		}
	});
});

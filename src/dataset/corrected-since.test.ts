import { describe, expect, it } from 'vitest';
import { dayOf } from './calendar-day.ts';
import type { Change } from './compiled.ts';
import { correctedSince } from './corrected-since.ts';
import { compileDataset } from './compile.ts';
import { checkDataset } from './check-dataset.ts';
import { sample } from './small.test-data.ts';

const dataset = sample();
dataset.changes = [
	{ on: '2026-11-22', events: [], note: { de: 'Erste Ausgabe.', en: 'First edition.' } },
	{ on: '2026-12-03', events: ['putin-arrival'], note: { de: 'Zeit berichtigt.', en: 'Time.' } },
];
dataset.updated = '2026-12-03';
const { dataset: authored } = checkDataset(dataset);
if (authored === null) throw new Error('the sample has faults');
const { changes }: { readonly changes: readonly Change[] } = compileDataset(authored, 'de');

describe('a correction since a day', () => {
	const since = (day: string, ...events: string[]) =>
		correctedSince({ changes }, dayOf(day), new Set(events));

	it('is one that names an event that is shown', () => {
		expect(since('2026-11-22', 'putin-arrival')).toBe(true);
		expect(since('2026-11-22', 'wagner-delivery')).toBe(false);
		expect(since('2026-11-22')).toBe(false);
	});

	it('is of a later day than that: who copied a snippet on the very day has it', () => {
		expect(since('2026-12-02', 'putin-arrival')).toBe(true);
		expect(since('2026-12-03', 'putin-arrival')).toBe(false);
	});
});

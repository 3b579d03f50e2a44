import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBlockedHosts, readDataset } from '../../src/build/read-dataset.ts';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { compileDataset } from '../../src/dataset/compile.ts';
import { datasetOnDay } from '../../src/dataset/dataset-on-day.ts';
import { turningDays } from '../../src/dataset/change-days.ts';
import { authoredOnDay } from '../../src/dataset/export/authored-on-day.ts';
import { bibtex } from '../../src/dataset/export/bibtex.ts';
import { cslItem } from '../../src/dataset/export/csl-json.ts';
import { excerptOf } from '../../src/dataset/export/excerpt.ts';
import { ris } from '../../src/dataset/export/ris.ts';
import { sourceReference } from '../../src/dataset/export/source-reference.ts';
import type { AuthoredDataset } from '../../src/dataset/schema.ts';

/* What readers take along of the site's own dataset, all of it. */

const root = resolve(import.meta.dirname, '../..');
const { dataset: authored } = readDataset(root, 'pyongyang-moscow');
if (!authored) throw new Error('the dataset cannot be read');
const blockedHosts = readBlockedHosts(root);
const whole = compileDataset(authored, 'de');
/** Every eighth day on which anything turned; all of them take half a minute. */
const days = turningDays(whole).filter((_, index) => index % 8 === 1);

const faultsOf = (excerpt: AuthoredDataset) =>
	checkDataset(JSON.parse(JSON.stringify(excerpt)), { blockedHosts, unknownFields: 'fault' })
		.faults;
const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
const note = (language: string) => `(${language})`;

describe('the sources as references', () => {
	const NOTES = { described: 'DESCRIBED', archived: (url: string) => url };
	const sources = whole.sources.map((source) => {
		const reference = sourceReference(source, NOTES);
		const [tex, tags] = [bibtex([reference]), ris([reference]).split('\r\n')];
		return { source, item: cslItem(reference), tex, tags };
	});

	it('have a description of ours nowhere as their title', () => {
		const described = sources.filter(({ source }) => source.described);
		expect(described.length).toBeGreaterThan(100);
		for (const { source, item, tex, tags } of described) {
			expect(item).not.toHaveProperty('title');
			expect(item).toMatchObject({ id: source.id, abstract: source.title, note: 'DESCRIBED' });
			expect(tex).not.toMatch(/^ {2}(title|titleaddon|subtitle|shorttitle) =/m);
			expect(tex).toMatch(/^ {2}abstract =/m);
			expect(tags.filter((line) => /^(TI|T1|T2|T3|BT|CT|ST) /.test(line))).toEqual([]);
			expect(tags).toContain(`AB  - ${source.title}`);
		}
	});

	it('have their heading as it stands on the page', () => {
		for (const { source, item, tex, tags } of sources) {
			if (source.described) continue;
			expect(item.title).toBe(source.title);
			expect(tex).toMatch(/^ {2}title = \{\{/m);
			expect(tags).toContain(`TI  - ${source.title}`);
			expect(item).not.toHaveProperty('abstract');
		}
	});

	it('have a date, an address and authors only where they are known', () => {
		for (const { source, item, tex, tags } of sources) {
			const dated = source.published !== undefined;
			expect([source.id, 'issued' in item]).toEqual([source.id, dated]);
			expect([source.id, /^ {2}date =/m.test(tex)]).toEqual([source.id, dated]);
			expect([source.id, tags.some((line) => line.startsWith('DA '))]).toEqual([source.id, dated]);
			expect(item.URL ?? null).toBe(source.url);
			expect(item.author?.map(({ literal }) => literal).join(', ')).toBe(source.author);
			expect(item).not.toHaveProperty('accessed');
		}
	});
});

describe('an excerpt', () => {
	it.each(whole.chapters.map(({ id }) => id))('of the chapter %s passes all checks', (chapter) => {
		const ids = idsOf(whole.events.filter((event) => event.chapter === chapter));
		const excerpt = excerptOf(authored, ids, note);
		expect(faultsOf(excerpt)).toEqual([]);
		expect(idsOf(excerpt.events)).toEqual(ids);
		expect(idsOf(excerpt.chapters)).toEqual(new Set([chapter]));
		expect(excerpt.sources.length).toBeLessThan(authored.sources.length);
		expect(excerpt.title).toEqual(authored.title);
		expect(excerpt.description.en).toBe(`${authored.description.en} (en)`);
	});

	it('of any single event passes them too, with nothing that it does not need', () => {
		for (const { id } of authored.events) {
			const excerpt = excerptOf(authored, new Set([id]), note);
			expect([id, faultsOf(excerpt)]).toEqual([id, []]);
			const text = JSON.stringify({ ...excerpt, sources: [], actors: [], places: [], kinds: [] });
			const other = authored.events.filter(
				(event) => event.id !== id && text.includes(`"${event.id}"`),
			);
			expect([id, other.map((event) => event.id)]).toEqual([id, []]);
			for (const { id: source } of excerpt.sources) {
				const rest = JSON.stringify([excerpt.events, excerpt.sources.map(({ cites }) => cites)]);
				expect(rest).toContain(`"${source}"`);
			}
		}
	});

	it('compiles to what the whole shows of its events', () => {
		const ids = idsOf(whole.events.filter(({ chapter }) => chapter === 'kursk'));
		const excerpt = compileDataset(excerptOf(authored, ids, note), 'de');
		const shown = whole.events.filter(({ id }) => ids.has(id));
		expect(
			excerpt.events.map(({ origins, title, status }) => ({ origins, title, status })),
		).toEqual(shown.map(({ origins, title, status }) => ({ origins, title, status })));
	});
});

describe('an excerpt of a day', () => {
	it('passes all checks, and shows today what was known on that day', () => {
		for (const day of days) {
			const { dataset: then } = datasetOnDay(whole, day);
			if (then === whole || then.events.length === 0) continue;
			const excerpt = excerptOf(authoredOnDay(authored, whole, day), idsOf(then.events), note);
			// That a plan's day had passed without news is true of some days.
			const faults = faultsOf(excerpt).filter(({ code }) => code !== 'overdue-plan');
			expect([excerpt.updated, faults]).toEqual([excerpt.updated, []]);
			const again = compileDataset(excerpt, 'de');
			// Events of the same time may stand in another order.
			const told = ({ events }: typeof whole) => new Map(events.map((event) => [event.id, event]));
			expect(told(again)).toEqual(told(then));
		}
	});

	it('holds no text of a later day', () => {
		const day = days[Math.floor(days.length / 2)];
		if (day === undefined) throw new Error('the dataset has no days');
		const { dataset: then } = datasetOnDay(whole, day);
		const text = JSON.stringify(
			excerptOf(authoredOnDay(authored, whole, day), idsOf(then.events), note),
		);
		const known = JSON.stringify(then);
		for (const event of whole.events) {
			for (const account of event.accounts) {
				if (account.known > day && !known.includes(JSON.stringify(account.note))) {
					expect(text).not.toContain(JSON.stringify(account.note));
				}
			}
		}
		for (const { summary } of whole.chapters) expect(text).not.toContain(JSON.stringify(summary));
	});
});

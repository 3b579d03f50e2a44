import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontMeasure } from '../../src/build/font-widths.ts';
import { dayOf } from '../../src/dataset/calendar-day.ts';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { compileDataset } from '../../src/dataset/compile.ts';
import type { Dataset } from '../../src/dataset/compiled.ts';
import { datasetOnDay } from '../../src/dataset/dataset-on-day.ts';
import { NO_FILTERS } from '../../src/dataset/filter-facets.ts';
import type { AuthoredDataset } from '../../src/dataset/schema.ts';
import { messagesFor } from '../../src/i18n/index.ts';
import { pictureMessagesFor } from '../../src/i18n/picture-messages.ts';
import { coverPicture } from '../../src/picture/cover-picture.ts';
import { eventPicture } from '../../src/picture/event-picture.ts';
import type { Picture, PictureStyle } from '../../src/picture/picture-style.ts';
import { wholeView, type PictureView } from '../../src/picture/picture-view.ts';
import { posterPicture } from '../../src/picture/poster-picture.ts';
import { timelinePicture } from '../../src/picture/timeline-picture.ts';
import {
	crowd,
	LONG_TITLE,
	MARKUP,
	NO_EVENTS,
	ODDITIES,
	SINGLE,
} from '../fixtures/odd-datasets.ts';
import small from '../fixtures/small.json' with { type: 'json' };
import { elementsOf, textsOf } from './svg-reader.ts';

function compiled(fixture: unknown): Dataset {
	const { dataset } = checkDataset(structuredClone(fixture));
	if (dataset === null) throw new Error('the fixture has faults');
	return compileDataset(dataset, 'de');
}

const style: PictureStyle = {
	theme: 'light',
	language: 'de',
	messages: messagesFor('de'),
	pictureMessages: pictureMessagesFor('de'),
	measure: fontMeasure,
	faces: '',
};
const origin = { address: 'https://example.org/?chapter=kursk&q=a', foreign: false };
const sample = compiled(small);
const view = (dataset: Dataset, change: Partial<PictureView> = {}): PictureView => ({
	...wholeView(dataset),
	...change,
});
const poster = (dataset: Dataset, change: Partial<PictureView> = {}): Picture =>
	posterPicture(dataset, view(dataset, change), origin, style);

/** All pictures of a dataset. */
const picturesOf = (dataset: Dataset): Picture[] => [
	timelinePicture(dataset, view(dataset), origin, style),
	poster(dataset),
	coverPicture(dataset, style),
	...dataset.events.slice(0, 12).map((event) => eventPicture(dataset, event, style)),
];

/** All that a picture uses; anything else would have come in with a text. */
const ELEMENTS = /^(svg|title|desc|style|g|rect|line|path|circle|text|clipPath)$/;
const ATTRIBUTES =
	/^(xmlns|xml:lang|width|height|viewBox|role|aria-labelledby|id|x|y|x1|x2|y1|y2|cx|cy|r|rx|d|fill|fill-opacity|stroke|stroke-(width|opacity|dasharray|linejoin|linecap)|font-(family|weight|size)|text-anchor|paint-order|transform|clip-path|data-(event|status))$/;

function expectSound(svg: string): void {
	for (const { name, attributes } of elementsOf(svg)) {
		expect(name).toMatch(ELEMENTS);
		for (const attribute of attributes) expect(attribute).toMatch(ATTRIBUTES);
	}
}

describe('pictures', () => {
	it.each([
		['a slice of the real one', small],
		['oddities', ODDITIES],
		['500 events in a day', crowd(500)],
		['a single event', SINGLE],
		['no events', NO_EVENTS],
	])('are drawn of any dataset, at a size that is one: %s', (_, fixture) => {
		for (const { svg, width, height, alt } of picturesOf(compiled(fixture))) {
			expectSound(svg);
			expect(svg).not.toMatch(/NaN|undefined|Infinity/);
			expect(Math.min(width, height)).toBeGreaterThan(200);
			expect(Math.max(width, height)).toBeLessThan(40_000);
			expect(alt).not.toBe('');
		}
	});

	it('let no markup in, whatever texts say', () => {
		const evil = fc.oneof(
			fc.constant(MARKUP),
			fc.constant(LONG_TITLE),
			fc.string({ unit: 'binary' }),
		);
		const [model] = sample.events;
		fc.assert(
			fc.property(evil, evil, (title, name) => {
				const dataset: Dataset = {
					...sample,
					title: name,
					chapters: sample.chapters.map((chapter) => ({ ...chapter, title: name })),
					publisher: { name },
					license: title,
					events: model ? [{ ...model, title, summary: name }] : [],
				};
				for (const { svg } of picturesOf(dataset)) expectSound(svg);
				const searched = view(dataset, { search: { query: title, found: new Set() } });
				const at = { address: `https://example.org/?q=${title}`, foreign: true };
				expectSound(timelinePicture(dataset, searched, at, style).svg);
			}),
			{ numRuns: 40 },
		);
	});
});

describe('the picture of a view', () => {
	it('holds the title of each event that shows, and of no other', () => {
		const span = { from: Date.parse('2025-01-01'), to: Date.parse('2026-01-01') };
		const { svg } = timelinePicture(sample, view(sample, { span }), origin, style);
		const texts = textsOf(svg).join('\n');
		const shown = sample.events.filter(({ title }) => texts.includes(title));
		expect(shown.map(({ id }) => id)).toEqual([
			'return-feb-2025',
			'sappers-builders-announced',
			'sappers-kursk-2025',
		]);
	});

	it('names sources, licence, date of the dataset and address in its caption', () => {
		const texts = textsOf(timelinePicture(sample, view(sample), origin, style).svg);
		expect(texts.join(' ')).toMatch(/Quellen: .+/);
		expect(texts.join(' ')).toContain(sample.license);
		expect(texts).toContain(origin.address);
		expect(texts.join(' ')).toContain('Stand ');
	});

	it('of a dataset that is not ours says so, and has no address where there is none', () => {
		const alien = { address: null, foreign: true };
		const texts = textsOf(timelinePicture(sample, view(sample), alien, style).svg).join(' ');
		expect(texts).toContain('stammt nicht von Sourceline');
		expect(texts).not.toContain('https://');
	});

	it('shows on a day what was known then and nothing else', () => {
		const days = ['2022-12-23', '2024-09-19', '2025-06-17'].map(dayOf);
		for (const asOf of days) {
			const { dataset } = datasetOnDay(sample, asOf);
			const known = new Map(dataset.events.map(({ id, title }) => [id, title]));
			const { svg, alt } = timelinePicture(sample, view(sample, { asOf }), origin, style);
			const told = textsOf(svg).join('\n') + alt;
			for (const title of known.values()) expect(told).toContain(title);
			const names = [...known.values()].join('\n');
			const later = sample.events.filter(({ title }) => !names.includes(title));
			for (const { title } of later) expect(told).not.toContain(title);
			expect(told).toContain('Kenntnisstand am ');
		}
	});

	it('tells what was left out', () => {
		const filters = { ...NO_FILTERS, statuses: ['confirmed' as const] };
		const narrowed = view(sample, { filters, search: { query: 'Kim', found: new Set() } });
		const texts = textsOf(timelinePicture(sample, narrowed, origin, style).svg);
		expect(texts).toContain('Auswahl: Status bestätigt; Suche nach „Kim“');
		expect(texts).toContain('In diesem Zeitraum liegt kein Ereignis.');
	});

	it('explains the signs that occur and no others', () => {
		const day = view(sample, { filters: { ...NO_FILTERS, statuses: ['confirmed'] } });
		const texts = textsOf(timelinePicture(sample, day, origin, style).svg);
		expect(texts).toContain('bestätigt');
		expect(texts).not.toContain('umstritten');
	});
});

describe('the poster', () => {
	it('numbers the events and lists each by its whole title', () => {
		const { svg, width, height } = poster(sample);
		const texts = textsOf(svg);
		const flat = texts.join(' ');
		for (const [i, { title }] of sample.events.entries()) {
			expect(flat).toContain(title);
			expect(texts.filter((text) => text === String(i + 1)).length).toBeGreaterThanOrEqual(1);
		}
		expect(width / height).toBeLessThanOrEqual(Math.SQRT2 + 0.01);
		expect(width).toBeGreaterThan(1600);
	});

	it('says in its text as of which day it is, and nothing of a day for today', () => {
		const { alt } = poster(sample, { asOf: dayOf('2024-10-22') });
		expect(alt).toContain(', Kenntnisstand am 22. Oktober 2024: ');
		expect(poster(sample).alt).not.toContain('Kenntnisstand');
	});

	it('tells the span of the axis where no event shows', () => {
		const { alt } = poster(sample, { asOf: dayOf('2000-01-01') });
		expect(alt).not.toContain('1970');
		expect(alt).toContain(': 0 Ereignisse');
	});
});

describe('the picture of an event', () => {
	const authored: AuthoredDataset = { ...ODDITIES };
	const odd = compiled(authored);

	it('has the size for previews and tells title, date, status and chronology', () => {
		for (const event of sample.events) {
			const { svg, width, height, alt } = eventPicture(sample, event, style);
			expect([width, height]).toEqual([1200, 630]);
			const texts = textsOf(svg).join(' ');
			expect(texts).toContain(event.title);
			expect(texts).toContain(sample.title);
			expect(texts).toContain(/\d{4}/.exec(event.date.span.edtf)?.[0]);
			if (event.status) expect(alt).toContain(style.messages.words.status[event.status].word);
		}
	});

	it('cuts a title that is too long with an ellipsis, and keeps to its size', () => {
		const long = odd.events.find(({ title }) => title === LONG_TITLE);
		if (!long) throw new Error('the oddities have no long title');
		const { svg } = eventPicture(odd, long, style);
		const lines = textsOf(svg).filter((text) => LONG_TITLE.includes(text.replace('…', '')));
		expect(lines.some((text) => text.endsWith('…'))).toBe(true);
	});
});

import { describe, expect, it } from 'vitest';
import { cite as de } from '../../../i18n/de/share/cite.ts';
import { cite as en } from '../../../i18n/en/share/cite.ts';
import { dayOf } from '../../../dataset/calendar-day.ts';
import { dataset, date, source, timelineEvent } from '../../reading/sample.ts';
import { CITATION_FORMATS, pageCitation, sourceCitations, type Cited } from './citation.ts';

const event = timelineEvent('kursk', { title: 'Putin: “our business”' });
const cited: Cited = {
	dataset: dataset({ title: 'Pyongyang – Moscow', publisher: { name: 'Sourceline' } }),
	event,
	asOf: null,
	url: 'https://example.org/en/e/kursk/',
	language: 'en',
	texts: en,
};
const german: Cited = {
	...cited,
	event: timelineEvent('kursk', { title: 'Putin: „unsere Sache“' }),
	language: 'de',
	texts: de,
};
const onDay = { asOf: dayOf('2024-10-22') };

describe('a citation as text', () => {
	it('is in the style of its language, with its quotation marks', () => {
		expect(pageCitation(german, 'text')).toBe(
			'Sourceline: „Putin: ‚unsere Sache‘“, in: Pyongyang – Moscow, Stand 22. November 2026, https://example.org/en/e/kursk/ (Lizenz: CC-BY-4.0).',
		);
		expect(pageCitation(cited, 'text')).toBe(
			'Sourceline, “Putin: ‘our business’”, in Pyongyang – Moscow, version of 22 November 2026, https://example.org/en/e/kursk/ (licence: CC-BY-4.0).',
		);
	});

	it('names the chronology alone where no event is cited, and no address where there is none', () => {
		expect(pageCitation({ ...german, event: null, url: null }, 'text')).toBe(
			'Sourceline: Pyongyang – Moscow, Stand 22. November 2026 (Lizenz: CC-BY-4.0).',
		);
	});

	it('says on which day it was known', () => {
		expect(pageCitation({ ...german, ...onDay }, 'text')).toContain(
			', Kenntnisstand 22. Oktober 2024, Stand 22. November 2026, ',
		);
		expect(pageCitation({ ...cited, ...onDay }, 'text')).toContain(
			', as known on 22 October 2024, version of 22 November 2026, ',
		);
	});
});

describe('a citation for reference managers', () => {
	it('dates the version and names licence and day of knowledge', () => {
		const [item] = JSON.parse(pageCitation({ ...german, ...onDay }, 'csl')) as unknown[];
		expect(item).toEqual({
			id: 'sample-kursk',
			type: 'webpage',
			title: 'Putin: „unsere Sache“',
			'container-title': 'Pyongyang – Moscow',
			publisher: 'Sourceline',
			issued: { 'date-parts': [[2026, 11, 22]] },
			URL: 'https://example.org/en/e/kursk/',
			language: 'en',
			note: 'Kenntnisstand 22. Oktober 2024. Lizenz: CC-BY-4.0.',
		});
		expect(pageCitation(cited, 'bibtex')).toContain('  date = {2026-11-22},');
		expect(pageCitation(cited, 'ris')).toContain('DA  - 2026/11/22/\r\n');
	});
});

describe('the sources of an event', () => {
	const sources = [
		source('one', { title: 'A “title”', author: 'Jane Doe', published: date('2024-10-18') }),
		source('two', { title: 'what it says', described: true, url: 'javascript:alert(1)' }),
	];

	it('are a line each; a description of ours is in brackets, no date is made up', () => {
		expect(sourceCitations(sources, german, 'text')).toBe(
			[
				'Jane Doe: „A ‚title‘“, ONE, 2024-10-18, https://example.org/one',
				'TWO: [Beschreibung: what it says], ohne Datum',
			].join('\n'),
		);
		expect(sourceCitations(sources, cited, 'text')).toBe(
			[
				'Jane Doe, “A ‘title’”, ONE, 2024-10-18, https://example.org/one',
				'TWO, [description: what it says], undated',
			].join('\n'),
		);
	});

	it('are all there in every format', () => {
		for (const format of ['bibtex', 'ris', 'csl'] as const) {
			const text = sourceCitations(sources, cited, format);
			expect(text).toContain('one');
			expect(text).toContain('what it says');
			expect(text).toContain(en.noteDescribed);
		}
		expect(Object.keys(CITATION_FORMATS)).toHaveLength(4);
	});
});

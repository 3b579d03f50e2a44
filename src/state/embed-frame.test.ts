import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCE_KINDS } from '../dataset/vocabulary.ts';
import { epochMs } from '../time/units.ts';
import { writeAddress } from './address.ts';
import {
	FRAME_HEIGHT,
	FRAME_PARAMETERS,
	frameAddress,
	frameHeight,
	type FrameValues,
} from './embed-frame.ts';
import { DEFAULT_VIEW } from './view.ts';

const SITE = 'https://example.org/timeline/';
/** Whole signs: an address has no halves of surrogate pairs. */
const text = fc.string({ unit: 'binary' });
const values: fc.Arbitrary<FrameValues> = fc.record(
	Object.fromEntries(FRAME_PARAMETERS.map((name) => [name, text])),
	{ requiredKeys: [] },
);

describe('the address of an embed', () => {
	it('says what it shows', () => {
		const address = frameAddress(SITE, 'en', {
			title: 'Kursk & after',
			event: 'visit',
			'as-of': '2024-10-18',
			height: '560',
		});
		expect(address).toBe(
			`${SITE}en/embed/?event=visit&as-of=2024-10-18&title=Kursk+%26+after&height=560`,
		);
		expect(frameAddress(SITE, 'de', {})).toBe(`${SITE}embed/`);
	});

	it('leads to the embed page of the site and holds each value, whatever it is', () => {
		fc.assert(
			fc.property(values, fc.constantFrom('de' as const, 'en' as const), (given, language) => {
				const url = new URL(frameAddress(SITE, language, given));
				expect(url.origin + url.pathname).toBe(`${SITE}${language === 'en' ? 'en/' : ''}embed/`);
				expect(url.hash).toBe('');
				const filled = Object.entries(given).filter(([, value]) => value !== '');
				expect(Object.fromEntries(url.searchParams)).toEqual(Object.fromEntries(filled));
			}),
		);
	});

	it('can hold all that a view can, but the language, which is the page', () => {
		const search = writeAddress({
			...DEFAULT_VIEW,
			filters: {
				chapters: ['a'],
				actors: ['b'],
				kinds: ['c'],
				statuses: ['claimed'],
				sourceKinds: [SOURCE_KINDS[0]],
			},
			query: 'q',
			span: { from: 0, to: 1e12 },
			event: 'e',
			group: 'kind',
			zone: 'Europe/Kyiv',
			asOf: epochMs(0),
			later: true,
			theme: 'dark',
			data: 'data/x.json',
			lang: 'en',
		});
		const names = [...new URLSearchParams(search).keys()].filter((name) => name !== 'lang');
		expect(names).toHaveLength(15);
		expect(names.filter((name) => !FRAME_PARAMETERS.some((own) => own === name))).toEqual([]);
	});
});

describe('the height of a frame', () => {
	it.each([
		['640', 640],
		['640px', 640],
		[null, 560],
		['', 560],
		['high', 560],
		['1', 200],
		['99999', 2000],
		['-5', 200],
	])('for %s is %d', (given, height) => {
		expect(frameHeight(given)).toBe(height);
	});

	it('is a whole number within the bounds, whatever is given', () => {
		fc.assert(
			fc.property(fc.oneof(text, fc.double().map(String)), (given) => {
				const height = frameHeight(given);
				expect(Number.isInteger(height)).toBe(true);
				expect(height >= FRAME_HEIGHT.least && height <= FRAME_HEIGHT.most).toBe(true);
			}),
		);
	});
});

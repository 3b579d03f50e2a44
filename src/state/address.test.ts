import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../dataset/filter-facets.ts';
import { SOURCE_KINDS, STATUSES } from '../dataset/vocabulary.ts';
import { dayOf } from '../dataset/calendar-day.ts';
import { DAY, epochMs, YEAR } from '../time/units.ts';
import { datasetIn, readAddress, writeAddress, type Known } from './address.ts';
import { roundSpan } from './address-span.ts';
import { GROUPINGS } from '../layout/lane-groups.ts';
import { DEFAULT_VIEW, THEMES, type View } from './view.ts';

const CHAPTERS = ['background', 'putin-visit', 'kursk'];
const ACTORS = ['nis', 'kim-jong-un', 'russia'];
const KINDS = ['diplomacy', 'military'];
const EVENTS = ['soldiers-in-russia', 'treaty-signed'];
const LANGUAGES = ['de', 'en'];

const known: Known = {
	chapters: new Set(CHAPTERS),
	actors: new Set(ACTORS),
	kinds: new Set(KINDS),
	events: new Set(EVENTS),
	languages: new Set(LANGUAGES),
	today: dayOf('2026-11-22'),
};

const utc = (iso: string) => Date.parse(`${iso}Z`);
const viewOf = (search: string) => readAddress(search, known).view;
const noticesOf = (search: string) =>
	readAddress(search, known).notices.map(
		({ reason, parameter, value }) => `${reason}: ${parameter}=${value}`,
	);

describe('an address', () => {
	it('without parameters shows the default view', () => {
		expect(readAddress('', known)).toEqual({ view: DEFAULT_VIEW, notices: [] });
		expect(readAddress('?', known)).toEqual({ view: DEFAULT_VIEW, notices: [] });
		expect(writeAddress(DEFAULT_VIEW)).toBe('');
	});

	it('names all that a reader has chosen, readably and in a fixed order', () => {
		const view: View = {
			filters: {
				chapters: ['kursk', 'background'],
				actors: ['nis'],
				kinds: ['military'],
				statuses: ['disputed', 'claimed'],
				sourceKinds: ['state-media'],
			},
			query: 'Söldner & „Sturm“',
			span: { from: utc('2024-05-15T00:00'), to: utc('2024-06-19T02:22') },
			event: 'soldiers-in-russia',
			pick: ['treaty-signed', 'soldiers-in-russia'],
			group: 'actor',
			zone: 'Asia/Pyongyang',
			asOf: dayOf('2024-10-22'),
			later: true,
			theme: 'dark',
			data: 'https://example.org/data.json?v=1',
			lang: 'en',
			rest: ['step=3', 'utm'],
		};
		const search =
			'?chapter=kursk,background&actor=nis&kind=military&status=disputed,claimed' +
			'&source=state-media&q=S%C3%B6ldner+%26+%E2%80%9ESturm%E2%80%9C' +
			'&from=2024-05-15&to=2024-06-19T02:22&event=soldiers-in-russia' +
			'&pick=treaty-signed,soldiers-in-russia&group=actor' +
			'&zone=Asia/Pyongyang&as-of=2024-10-22&later=1&theme=dark&data=https://example.org/data.json%3Fv%3D1&lang=en' +
			'&step=3&utm';
		expect(writeAddress(view)).toBe(search);
		expect(readAddress(search, known)).toEqual({ view, notices: [] });
	});

	it('keeps what is not ours as it stands, in its order', () => {
		const { view, notices } = readAddress('?a=%2C+b&q=x&step=3&tour&=&hour=1', known);
		expect(notices).toEqual([]);
		expect(view.rest).toEqual(['a=%2C+b', 'step=3', 'tour', '=', 'hour=1']);
		expect(writeAddress(view)).toBe('?q=x&a=%2C+b&step=3&tour&=&hour=1');
	});

	it('takes lists with escaped commas, spaces, gaps and repetitions', () => {
		expect(viewOf('?chapter=kursk%2C,+background,kursk&chapter=putin-visit').filters).toEqual({
			...NO_FILTERS,
			chapters: ['kursk', 'background', 'putin-visit'],
		});
		expect(noticesOf('?chapter=&chapter=,&q=&event=')).toEqual([]);
	});

	it('accepts defaults that are spelled out', () => {
		expect(readAddress('?group=chapter&theme=auto', known)).toEqual({
			view: DEFAULT_VIEW,
			notices: [],
		});
	});

	it('ignores the fragment', () => {
		expect(viewOf('?q=kursk#top').query).toBe('kursk');
	});

	it('gives the dataset before its ids are known', () => {
		expect(datasetIn('?event=x&data=a%20b.json')).toBe('a b.json');
		expect(datasetIn('?data=')).toBeNull();
		expect(datasetIn('?event=data')).toBeNull();
	});
});

describe('the span of an address', () => {
	it('takes days whole', () => {
		expect(viewOf('?from=2024-05-15&to=2024-05-15').span).toEqual({
			from: utc('2024-05-15T00:00'),
			to: utc('2024-05-16T00:00'),
		});
	});

	it('takes times to the minute or second, the end exclusive', () => {
		expect(viewOf('?from=2024-06-19T02:22&to=2024-06-19T14:30:05').span).toEqual({
			from: utc('2024-06-19T02:22'),
			to: utc('2024-06-19T14:30:05'),
		});
	});

	it('is written in days when long, in minutes or seconds when short', () => {
		const from = utc('2024-05-15T03:12:45.678');
		const write = (to: number) => writeAddress({ ...DEFAULT_VIEW, span: { from, to } });
		expect(write(from + YEAR)).toBe('?from=2024-05-15&to=2025-05-14');
		expect(write(from + 10 * DAY)).toBe('?from=2024-05-15T03:13&to=2024-05-25T03:13');
		expect(write(from + 3_600_000)).toBe('?from=2024-05-15T03:12:46&to=2024-05-15T04:12:46');
	});

	it('is left out when the calendar or the order of time does not have it', () => {
		const write = (from: number, to: number) =>
			writeAddress({ ...DEFAULT_VIEW, span: { from, to } });
		expect(write(-9e15, 0)).toBe('');
		expect(write(0, 9e15)).toBe('');
		expect(write(NaN, 0)).toBe('');
		expect(write(DAY, 0)).toBe('');
	});

	it('reaches before our era and into far years', () => {
		expect(viewOf('?from=-0044-03-15&to=%2B012024-01-01').span).toEqual({
			from: Date.parse('-000044-03-15'),
			to: Date.parse('+012024-01-02'),
		});
	});

	it('shows at most a two-hundredth of it otherwise than it was', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e14, max: 1e14, noNaN: true }),
				fc.double({ min: 3_600_000, max: 1e13, noNaN: true }),
				(from, length) => {
					const rounded = roundSpan({ from, to: from + length });
					expect(Math.abs(rounded.from - from)).toBeLessThanOrEqual(length / 200);
					expect(Math.abs(rounded.to - from - length)).toBeLessThanOrEqual(length / 200);
				},
			),
		);
	});
});

describe('what an address says and we do not understand', () => {
	it('is ignored with a notice', () => {
		expect(noticesOf('?chapter=kurks,kursk,foo&status=denied&source=blog')).toEqual([
			'unknown: chapter=kurks,foo',
			'unknown: status=denied',
			'unknown: source=blog',
		]);
		expect(viewOf('?chapter=kurks,kursk').filters.chapters).toEqual(['kursk']);
		expect(
			noticesOf('?event=nope&group=place&zone=Europe/Bonn&theme=sepia&lang=ko&actor=x&kind=y'),
		).toEqual([
			'unknown: actor=x',
			'unknown: kind=y',
			'unknown: event=nope',
			'unknown: group=place',
			'unknown: zone=Europe/Bonn',
			'unknown: theme=sepia',
			'unknown: lang=ko',
		]);
	});

	it('is told for dates, each for its reason', () => {
		expect(noticesOf('?from=2024-02-30&to=soon')).toEqual([
			'not-a-date: from=2024-02-30',
			'not-a-date: to=soon',
		]);
		expect(noticesOf('?from=2024-05-15')).toEqual(['half-span: from=2024-05-15']);
		expect(noticesOf('?to=2024-05-15')).toEqual(['half-span: to=2024-05-15']);
		expect(noticesOf('?from=2025-01-01&to=2024-01-01')).toEqual([
			'reversed: from=2025-01-01&to=2024-01-01',
		]);
		expect(noticesOf('?from=2024-01-01T12:00&to=2024-01-01T12:00')).toHaveLength(1);
		expect(viewOf('?from=2024-02-30&to=2024-05-15').span).toBeNull();
	});

	it('counts the first of several values', () => {
		expect(viewOf('?q=first&q=second').query).toBe('first');
		expect(noticesOf('?q=first&q=second&q=first')).toEqual(['repeated: q=second']);
	});

	it('takes no offset for a zone', () => {
		expect(noticesOf('?zone=%2B09:00')).toEqual(['unknown: zone=+09:00']);
	});
});

const text = fc.string({ unit: 'grapheme' });
const listOf = <Value extends string>(values: readonly Value[]) => fc.subarray([...values]);
const parts = fc
	.constantFrom('step', 'tour', 'utm_source', 'CHAPTER', 'q[]')
	.chain((name) => text.map((value) => `${name}=${encodeURIComponent(value)}`));

/** A day of knowledge, and with one whether what came later shows. */
const knowledge = fc.oneof(
	fc.constant({ asOf: null, later: false }),
	fc.record({
		asOf: fc.integer({ min: -20_000, max: 20_000 }).map((days) => epochMs(days * DAY)),
		later: fc.boolean(),
	}),
);
const choices = fc.record({
	filters: fc.record({
		chapters: listOf(CHAPTERS),
		actors: listOf(ACTORS),
		kinds: listOf(KINDS),
		statuses: listOf(STATUSES),
		sourceKinds: listOf(SOURCE_KINDS),
	}),
	query: text,
	span: fc.option(
		fc
			.tuple(
				fc.double({ min: -8e15, max: 8e15, noNaN: true }),
				fc.oneof(
					fc.double({ min: 2000, max: 300 * DAY, noNaN: true }),
					fc.double({ min: 300 * DAY, max: 5e14, noNaN: true }),
				),
			)
			.map(([from, length]) => roundSpan({ from, to: from + length })),
	),
	event: fc.option(fc.constantFrom(...EVENTS)),
	pick: fc.shuffledSubarray([...EVENTS]),
	group: fc.constantFrom(...GROUPINGS),
	zone: fc.option(fc.constantFrom('Europe/Kyiv', 'Asia/Pyongyang', 'UTC')),
	theme: fc.constantFrom(...THEMES),
	data: fc.option(text.filter((value) => value !== '')),
	lang: fc.option(fc.constantFrom(...LANGUAGES)),
	rest: fc.array(parts, { maxLength: 3 }),
});

describe('reading and writing', () => {
	it('give a view back', () => {
		fc.assert(
			fc.property(choices, knowledge, (chosen, day) => {
				const view: View = { ...chosen, ...day };
				expect(readAddress(writeAddress(view), known)).toEqual({ view, notices: [] });
			}),
			{ numRuns: 500 },
		);
	});

	it('never fail and settle on one address, whatever the address is', () => {
		const soup = fc
			.array(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.constantFrom(
						'?',
						'&',
						'=',
						',',
						'%',
						'#',
						'+',
						'chapter',
						'from',
						'to',
						'q',
						'event',
						'as-of',
						'later',
					),
					fc.constantFrom('kursk', '2024-05-15', '2024-06-19T02:22', '+275760-09-13', '%FF'),
				),
			)
			.map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(soup, (search) => {
				const { view } = readAddress(search, known);
				const written = writeAddress(view);
				expect(writeAddress(readAddress(written, known).view)).toBe(written);
				datasetIn(search);
			}),
			{ numRuns: 2000 },
		);
	});

	it('leave commas, colons and slashes readable', () => {
		fc.assert(
			fc.property(choices, knowledge, (chosen, day) => {
				const view: View = { ...chosen, ...day };
				expect(writeAddress({ ...view, rest: [] })).not.toMatch(/%(2C|3A|2F|40)/);
			}),
		);
	});
});

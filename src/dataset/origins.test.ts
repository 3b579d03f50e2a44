import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookOf, type Book } from './book.ts';
import { chainEnds, originsOf } from './origins.ts';
import { ownKnowledge } from './own-knowledge.ts';
import { partyOf } from './parties.ts';

/** What each source cites; `primary` first makes it a primary source. */
function book(sources: Readonly<Record<string, readonly string[]>>): Book {
	return bookOf({
		sources: Object.entries(sources).map(([id, words]) => ({
			id,
			kind: words[0] === 'primary' ? ('primary' as const) : ('news' as const),
			url: null,
			cites: words.filter((word) => word !== 'primary'),
		})),
		actors: ['nis', 'kcna', 'dprk', 'unnamed'].map((id) => ({
			id,
			anonymous: id === 'unnamed',
			...(id === 'kcna' && { party: 'dprk' }),
		})),
	});
}

const account = (by: readonly string[], ...sources: readonly string[]) => ({
	id: 'account',
	by,
	sources: sources.map((id) => ({ id })),
});

describe('origins', () => {
	it('of ten papers that repeat one agency are one', () => {
		const papers = Array.from({ length: 10 }, (_, index) => `paper-${index}`);
		const world = book({
			...Object.fromEntries(papers.map((id) => [id, ['agency']])),
			agency: ['nis'],
		});
		expect(originsOf([account(['nis'], ...papers)], world)).toEqual({
			sources: 10,
			known: ['nis'],
			unknown: 0,
		});
	});

	it('are the ends of all chains', () => {
		const world = book({ paper: ['agency', 'kcna'], agency: ['report'], report: ['primary'] });
		expect(originsOf([account(['nis'], 'paper')], world).known).toEqual(['kcna', 'report']);
	});

	it('are the speakers where a source does not say from whom it has it', () => {
		const world = book({ paper: [], other: ['paper'] });
		expect(originsOf([account(['nis', 'kcna'], 'paper')], world).known).toEqual(['nis', 'kcna']);
		expect(originsOf([account(['nis'], 'other')], world).known).toEqual(['nis']);
	});

	it('are the speaker where the record of the speech itself is the source', () => {
		expect(originsOf([account(['nis'], 'speech')], book({ speech: ['primary'] })).known).toEqual([
			'nis',
		]);
	});

	it('follow a primary source that cites somebody to its end', () => {
		expect(
			originsOf([account(['nis'], 'paper')], book({ paper: ['primary', 'kcna'] })).known,
		).toEqual(['kcna']);
	});

	it('are unknown with unnamed speakers, once for all that repeat the same paper', () => {
		const world = book({
			scoop: ['unnamed'],
			'copy-1': ['scoop'],
			'copy-2': ['scoop'],
			'other-scoop': ['unnamed'],
		});
		expect(originsOf([account(['unnamed'], 'copy-1', 'copy-2')], world)).toEqual({
			sources: 2,
			known: [],
			unknown: 1,
		});
		expect(originsOf([account(['unnamed'], 'scoop', 'other-scoop')], world).unknown).toBe(2);
	});

	it('are unknown where an unnamed speaker is all there is', () => {
		expect(
			originsOf([account(['unnamed'], 'paper', 'other')], book({ paper: [], other: [] })),
		).toEqual({ sources: 2, known: [], unknown: 1 });
	});

	it('are the speaker alone where an article quotes others as well', () => {
		const world = book({ paper: ['kcna', 'nis', 'agency'], agency: ['dprk'], copy: ['paper'] });
		expect(originsOf([account(['nis'], 'copy')], world).known).toEqual(['nis']);
		expect(originsOf([account(['unnamed'], 'copy')], world).known).toEqual(['kcna', 'nis', 'dprk']);
	});

	it('are not those through whom the speaker was heard', () => {
		const world = book({ paper: ['kcna'], both: ['kcna', 'nis'] });
		const heard = (source: string) => ({ ...account(['dprk'], source), via: ['kcna'] });
		expect(originsOf([heard('paper')], world).known).toEqual(['dprk']);
		expect(originsOf([heard('both')], world).known).toEqual(['nis']);
	});

	it('pass over what nobody knows, and end in a circle', () => {
		const world = book({ a: ['b', 'nowhere'], b: ['a'] });
		expect(originsOf([account(['nis'], 'a')], world).known).toEqual(['nis']);
		expect(originsOf([account(['nis'], 'nowhere')], world)).toMatchObject({ known: ['nis'] });
	});

	it('come to an end, each once, whoever cites whom', () => {
		const ids = ['a', 'b', 'c', 'd', 'nis', 'unnamed', 'lost'];
		const cites = fc.uniqueArray(fc.constantFrom(...ids));
		fc.assert(
			fc.property(fc.record({ a: cites, b: cites, c: cites, d: cites }), (sources) => {
				const ends = chainEnds('a', book(sources));
				expect(ends.length).toBeGreaterThan(0);
				expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(ends.length);
			}),
		);
	});

	it('of more accounts are never fewer', () => {
		const world = book({ a: ['nis'], b: ['a', 'kcna'], c: ['unnamed'], d: ['primary'], e: ['d'] });
		const accounts = fc.array(
			fc
				.tuple(fc.constantFrom('nis', 'dprk', 'unnamed'), fc.constantFrom('a', 'b', 'c', 'd', 'e'))
				.map(([by, source]) => account([by], source)),
		);
		fc.assert(
			fc.property(accounts, accounts, (some, more) => {
				const few = originsOf(some, world);
				const many = originsOf([...some, ...more], world);
				expect(many.known).toEqual(expect.arrayContaining([...few.known]));
				expect(many.unknown).toBeGreaterThanOrEqual(few.unknown);
				expect(many.sources).toBeGreaterThanOrEqual(few.sources);
			}),
		);
	});
});

describe('own knowledge', () => {
	it('is that of the party, also where another of it is quoted', () => {
		const world = book({ paper: ['kcna'] });
		expect([...ownKnowledge(account(['dprk'], 'paper'), world)]).toEqual(['dprk']);
	});

	it('is none where only another party is quoted', () => {
		expect(ownKnowledge(account(['nis'], 'paper'), book({ paper: ['kcna'] })).size).toBe(0);
	});

	it('is none of the unnamed', () => {
		expect(ownKnowledge(account(['unnamed'], 'paper'), book({ paper: [] })).size).toBe(0);
	});
});

describe('parties', () => {
	const { actors } = bookOf({
		sources: [],
		actors: [
			{ id: 'kim', party: 'committee' },
			{ id: 'committee', party: 'dprk' },
			{ id: 'dprk' },
			{ id: 'a', party: 'b' },
			{ id: 'b', party: 'a' },
		],
	});

	it('are followed to the end', () => {
		expect(partyOf('kim', { actors })).toBe('dprk');
		expect(partyOf('dprk', { actors })).toBe('dprk');
	});

	it('of the unknown are their own, and those in a circle end', () => {
		expect(partyOf('nobody', { actors })).toBe('nobody');
		expect(['a', 'b']).toContain(partyOf('a', { actors }));
	});
});

import { describe, expect, it } from 'vitest';
import {
	eventOf,
	faultsAfter,
	found,
	type Sample,
	type SampleAccount,
	type SampleEvent,
} from '../small.test-data.ts';
import type { Basis, Stance, Status } from '../vocabulary.ts';
import { BASES_OF } from './status-basis.ts';

interface Said {
	readonly by: readonly string[];
	readonly stance: Stance;
	/** Changes to the source made for the account. */
	readonly source?: Partial<Sample['sources'][number]>;
	readonly figure?: {
		min: number | null;
		max: number | null;
		unit?: string;
		period?: string;
	};
	readonly on?: string;
}

/**
 * What the checks say of an event with some accounts and one assessment that rests on all of them.
 * Each account has a source of its own that cites its speakers.
 */
function judged(
	status: Status,
	basis: Basis,
	said: readonly Said[],
	change: (event: SampleEvent, dataset: Sample) => void = () => undefined,
): string[] {
	const faults = faultsAfter((dataset) => {
		const event = eventOf(dataset, 'return-feb-2025');
		event.actors = ['russia', 'dprk', 'zelensky', 'nis'];
		event.date = '2025-02-01';
		event.accounts = said.map((one, index) => accountFor(dataset, one, index));
		event.assessments = [
			{ on: '2025-03-01', status, basis, because: event.accounts.map(({ id }) => id) },
		];
		change(event, dataset);
	});
	return faults
		.filter(({ code }) => code === 'basis' || code === 'status-basis')
		.map(({ message }) => message);
}

function accountFor(dataset: Sample, one: Said, index: number): SampleAccount {
	const id = `made-${index}`;
	dataset.sources.push({
		...structuredClone(found(dataset.sources, 'tonline-return')),
		id,
		cites: [...one.by],
		...one.source,
	});
	const { unit = 'soldiers', period, min = null, max = null } = one.figure ?? {};
	return {
		id,
		on: one.on ?? '2025-02-10',
		by: [...one.by],
		stance: one.stance,
		note: { de: 'Notiz', en: 'note' },
		sources: [{ id }],
		...(one.figure && {
			figures: [
				{
					what: { de: 'Zahl', en: 'number' },
					unit: { de: unit, en: unit },
					min,
					max,
					...(period !== undefined && { period }),
				},
			],
		}),
	};
}

const NOT_BORNE_OUT = /^the basis ".*" is not borne out: /;

describe('a status', () => {
	it.each(Object.entries(BASES_OF))('%s rests on the bases of the table only', (status, bases) => {
		for (const basis of ['announcement', 'evidence', 'absence', 'primary'] as const) {
			const found = judged(status as Status, basis, [{ by: ['nis'], stance: 'reports' }]);
			const refused = `"${status}" cannot rest on "${basis}"`;
			if (bases.includes(basis)) expect(found).not.toContain(refused);
			else expect(found).toContain(refused);
		}
	});
});

describe('announcement', () => {
	it('is somebody announcing it', () => {
		expect(judged('planned', 'announcement', [{ by: ['shoigu'], stance: 'announces' }])).toEqual(
			[],
		);
		expect(judged('planned', 'announcement', [{ by: ['shoigu'], stance: 'asserts' }])).toEqual([
			'the basis "announcement" is not borne out: no account named in "because" announces the event',
		]);
	});
});

describe('single-speaker', () => {
	it('is one party that asserts it, also through several speakers and accounts', () => {
		const nis: Said = { by: ['nis'], stance: 'asserts' };
		expect(judged('claimed', 'single-speaker', [nis])).toEqual([]);
		expect(
			judged('claimed', 'single-speaker', [nis, { by: ['south-korea'], stance: 'reports' }]),
		).toEqual([]);
	});

	it('is not a denial alone', () => {
		expect(judged('claimed', 'single-speaker', [{ by: ['dprk'], stance: 'denies' }])).toEqual([
			'the basis "single-speaker" is not borne out: no account named in "because" asserts the event',
		]);
	});

	it('is not two parties', () => {
		expect(
			judged('claimed', 'single-speaker', [
				{ by: ['nis'], stance: 'asserts' },
				{ by: ['zelensky'], stance: 'asserts' },
			]),
		).toEqual([
			'the basis "single-speaker" is not borne out: the accounts speak for south-korea and ukraine',
		]);
	});
});

describe('evidence', () => {
	it('is a report by a named speaker', () => {
		expect(judged('reported', 'evidence', [{ by: ['nis'], stance: 'reports' }])).toEqual([]);
	});

	it.each<[string, Said]>([
		['an assertion', { by: ['nis'], stance: 'asserts' }],
		['the report of unnamed speakers', { by: ['allied-intelligence'], stance: 'reports' }],
		[
			'the report of one who has it from another',
			{ by: ['nis'], stance: 'reports', source: { cites: ['zelensky'] } },
		],
	])('is not %s', (_name, said) => {
		expect(judged('reported', 'evidence', [said])).toEqual([expect.stringMatching(NOT_BORNE_OUT)]);
	});

	it('against the event refutes it', () => {
		expect(judged('refuted', 'evidence', [{ by: ['nis'], stance: 'denies' }])).toEqual([]);
	});
});

describe('contradiction', () => {
	const us: Said = { by: ['kirby'], stance: 'asserts' };

	it.each(['denies', 'doubts'] as const)('is one who asserts and one who %s', (stance) => {
		expect(judged('disputed', 'contradiction', [us, { by: ['dprk'], stance }])).toEqual([]);
	});

	it.each(['comments', 'confirms', 'retracts'] as const)('is not one who %s', (stance) => {
		expect(judged('disputed', 'contradiction', [us, { by: ['dprk'], stance }])).toEqual([
			expect.stringMatching(
				/the accounts neither take opposing stances nor give figures of the same unit and period/,
			),
		]);
	});

	const figures = (a: Said['figure'], b: Said['figure'], onB = '2025-02-10'): string[] =>
		judged('disputed', 'contradiction', [
			{ ...us, figure: a! },
			{ by: ['nis'], stance: 'asserts', figure: b!, on: onB },
		]);

	it('is figures of one day that exclude each other', () => {
		expect(figures({ min: 100, max: 100 }, { min: 300, max: null })).toEqual([]);
		expect(figures({ min: null, max: 99 }, { min: 100, max: 200 })).toEqual([]);
	});

	it('is figures of one period, whenever they were given', () => {
		const period = '2024-12/2025-04';
		expect(
			figures({ min: 100, max: 100, period }, { min: 300, max: 300, period }, '2025-02-20'),
		).toEqual([]);
	});

	it.each<[string, Said['figure'], Said['figure'], string]>([
		['that overlap', { min: 100, max: 300 }, { min: 300, max: 400 }, '2025-02-10'],
		['with open bounds', { min: 100, max: null }, { min: 300, max: 400 }, '2025-02-10'],
		['of other units', { min: 1, max: 1, unit: 'dead' }, { min: 5, max: 5 }, '2025-02-10'],
		['of other days', { min: 1, max: 1 }, { min: 5, max: 5 }, '2025-02-11'],
		[
			'of other periods',
			{ min: 1, max: 1, period: '2024-12' },
			{ min: 5, max: 5, period: '2025-01' },
			'2025-02-10',
		],
	])('is not figures %s', (_name, a, b, on) => {
		expect(figures(a, b, on)).toEqual([expect.stringMatching(NOT_BORNE_OUT)]);
	});
});

describe('two-origins', () => {
	const zelensky: Said = { by: ['zelensky'], stance: 'asserts' };

	it('is two speakers of different parties, each from own knowledge', () => {
		expect(
			judged('confirmed', 'two-origins', [zelensky, { by: ['nis'], stance: 'reports' }]),
		).toEqual([]);
	});

	it.each<[string, readonly Said[], string]>([
		[
			'two speakers of one party',
			[
				{ by: ['nis'], stance: 'reports' },
				{ by: ['south-korea'], stance: 'confirms' },
			],
			'all its speakers with own knowledge are of one party (south-korea)',
		],
		[
			'an unnamed speaker as the second',
			[zelensky, { by: ['allied-intelligence'], stance: 'confirms' }],
			'all its speakers with own knowledge are of one party (ukraine)',
		],
		[
			'one who repeats the other',
			[zelensky, { by: ['nis'], stance: 'reports', source: { cites: ['zelensky'] } }],
			'all its speakers with own knowledge are of one party (ukraine)',
		],
		[
			'one who denies it',
			[zelensky, { by: ['dprk'], stance: 'denies' }],
			'all its speakers with own knowledge are of one party (ukraine)',
		],
		[
			'a joint statement',
			[{ by: ['russia', 'dprk'], stance: 'confirms' }],
			'its speakers of different parties stand in one account',
		],
		[
			'nobody by name',
			[{ by: ['allied-intelligence'], stance: 'asserts' }],
			'no account named in "because" affirms the event from own knowledge of a named speaker',
		],
	])('is not %s', (_name, said, missing) => {
		expect(judged('confirmed', 'two-origins', said)).toEqual([
			`the basis "two-origins" is not borne out: ${missing}`,
		]);
	});

	it('takes an anonymous actor for a party by no name, whatever party it is of', () => {
		expect(
			judged(
				'confirmed',
				'two-origins',
				[zelensky, { by: ['nis'], stance: 'reports' }],
				(_e, d) => {
					found(d.actors, 'nis').anonymous = true;
				},
			),
		).toEqual([expect.stringMatching(NOT_BORNE_OUT)]);
	});
});

describe('primary', () => {
	it('is the record itself', () => {
		const source = { kind: 'primary', cites: [] } as const;
		expect(
			judged('confirmed', 'primary', [
				{ by: ['kirby'], stance: 'asserts', source: { ...source, cites: [] } },
			]),
		).toEqual([]);
	});

	it.each(['agency', 'news', 'state-media'] as const)(
		'is a speaker of the event quoted by %s',
		(kind) => {
			expect(
				judged('confirmed', 'primary', [{ by: ['zelensky'], stance: 'asserts', source: { kind } }]),
			).toEqual([]);
		},
	);

	it.each<[string, Said]>([
		['a speaker who is no part of it', { by: ['kirby'], stance: 'asserts' }],
		['a source without address', { by: ['zelensky'], stance: 'asserts', source: { url: null } }],
		['a denial', { by: ['zelensky'], stance: 'denies', source: { kind: 'primary' } }],
		[
			'an unnamed speaker',
			{ by: ['allied-intelligence'], stance: 'asserts', source: { kind: 'primary' } },
		],
	])('is not %s', (_name, said) => {
		expect(judged('confirmed', 'primary', [said])).toEqual([expect.stringMatching(NOT_BORNE_OUT)]);
	});
});

describe('acknowledgement', () => {
	const concerned = (event: SampleEvent): void => {
		event.concerned = ['dprk'];
	};

	it('is a "confirms" by a party of those whose act it is', () => {
		expect(
			judged('confirmed', 'acknowledgement', [{ by: ['kcna'], stance: 'confirms' }], concerned),
		).toEqual([]);
	});

	it.each<[string, Said, string]>([
		[
			'of another',
			{ by: ['nis'], stance: 'confirms' },
			'no account named in "because" is a "confirms" by dprk',
		],
		[
			'by mere assertion',
			{ by: ['kcna'], stance: 'asserts' },
			'no account named in "because" is a "confirms" by dprk',
		],
	])('is none %s', (_name, said, missing) => {
		expect(judged('confirmed', 'acknowledgement', [said], concerned)).toEqual([
			`the basis "acknowledgement" is not borne out: ${missing}`,
		]);
	});

	it('needs somebody whose act it is', () => {
		expect(judged('confirmed', 'acknowledgement', [{ by: ['kcna'], stance: 'confirms' }])).toEqual([
			'the basis "acknowledgement" is not borne out: the event does not say whose act it is',
		]);
	});
});

describe('absence', () => {
	it('is shown by nothing that was said', () => {
		expect(judged('unproven', 'absence', [{ by: ['nis'], stance: 'comments' }])).toEqual([]);
	});
});

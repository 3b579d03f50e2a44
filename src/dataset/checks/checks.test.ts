import { describe, expect, it } from 'vitest';
import { checkDataset } from '../check-dataset.ts';
import {
	accountOf,
	eventOf,
	faultsAfter,
	found,
	linesAfter,
	sample,
	type Sample,
} from '../small.test-data.ts';

describe('references', () => {
	it.each<[string, (dataset: Sample) => void, string]>([
		[
			'a source',
			(d) =>
				(accountOf(eventOf(d, 'return-feb-2025'), 'zelensky-250207').sources[0]!.id =
					'tonline-retrun'),
			'events[2].accounts[0].sources[0].id: unknown source "tonline-retrun"; did you mean "tonline-return"?',
		],
		[
			'a speaker',
			(d) => (accountOf(eventOf(d, 'return-feb-2025'), 'zelensky-250207').by = ['zelenski']),
			'events[2].accounts[0].by[0]: unknown actor "zelenski"; did you mean "zelensky"?',
		],
		[
			'a place',
			(d) => (eventOf(d, 'return-feb-2025').places = ['atlantis']),
			'events[2].places[0]: unknown place "atlantis"; add a record with this id, or name one that exists',
		],
		[
			'a chapter',
			(d) => (eventOf(d, 'return-feb-2025').chapter = 'kurks'),
			'events[2].chapter: unknown chapter "kurks"; did you mean "kursk"?',
		],
		[
			'a kind',
			(d) => (eventOf(d, 'return-feb-2025').kind = 'zelensky'),
			'events[2].kind: unknown kind "zelensky"; this is the id of a record of another kind (actor)',
		],
		[
			'somebody concerned',
			(d) => (eventOf(d, 'sappers-kursk-2025').concerned = ['russsia']),
			'events[4].concerned[0]: unknown actor "russsia"; did you mean "russia"?',
		],
		[
			'the account of an assessment, which is of the same event',
			(d) => (eventOf(d, 'return-feb-2025').assessments[0]!.because = ['kirby-221222']),
			'events[2].assessments[0].because[0]: unknown account "kirby-221222"; name an account of this event',
		],
		[
			'a related event',
			(d) => (eventOf(d, 'return-feb-2025').related = [{ id: 'wagner-deliverry', type: 'about' }]),
			'events[2].related[0].id: unknown event "wagner-deliverry"; did you mean "wagner-delivery"?',
		],
		[
			'the event of a statement',
			(d) =>
				(accountOf(eventOf(d, 'return-feb-2025'), 'zelensky-250207').statement = 'wagner-deliveri'),
			'events[2].accounts[0].statement: unknown event "wagner-deliveri"; did you mean "wagner-delivery"?',
		],
		[
			'what a source cites, a source or an actor',
			(d) => (found(d.sources, 'tonline-return').cites = ['zelenskyy']),
			'unknown source or actor "zelenskyy"; did you mean "zelensky"?',
		],
		[
			'the events of an era',
			(d) => (d.eras![0]!.events = ['nothing-like-it']),
			'eras[0].events[0]: unknown event "nothing-like-it"; add a record with this id, or name one that exists',
		],
		[
			'a party',
			(d) => (found(d.actors, 'zelensky').party = 'ukrain'),
			'unknown actor "ukrain"; did you mean "ukraine"?',
		],
		[
			'the step of a tour',
			(d) => (d.tours![0]!.steps[0]!.event = 'putin-arival'),
			'tours[0].steps[0].event: unknown event "putin-arival"; did you mean "putin-arrival"?',
		],
		[
			'the events of a change',
			(d) => (d.changes[0]!.events = ['putin-arival']),
			'changes[0].events[0]: unknown event "putin-arival"; did you mean "putin-arrival"?',
		],
	])('resolve: %s', (_name, change, line) => {
		expect(linesAfter(change)).toContainEqual(expect.stringContaining(line));
	});

	it('to the event itself are pointed out and not shown', () => {
		const dataset = sample();
		eventOf(dataset, 'return-feb-2025').related = [{ id: 'return-feb-2025', type: 'about' }];
		const checked = checkDataset(dataset);
		expect(checked.faults).toEqual([
			expect.objectContaining({
				severity: 'warning',
				code: 'self-reference',
				path: 'events[2].related[0].id',
			}),
		]);
		expect(checked.dataset?.events[2]?.related).toEqual([]);
	});
});

describe('ids', () => {
	it('stand once in a list', () => {
		expect(linesAfter((d) => void d.events.push(structuredClone(d.events[0]!)))).toEqual([
			'events[6].id: the id "putin-arrival" stands already at events[0]; give one of the two another id',
		]);
	});

	it('of accounts stand once in an event', () => {
		expect(
			linesAfter((d) => {
				const { accounts } = eventOf(d, 'wagner-delivery');
				accounts.push(structuredClone(accounts[3]!));
			}),
		).toEqual([
			'events[1].accounts[4].id: the id "kirby-230120" stands already at events[1].accounts[3]; give one of the two another id',
		]);
	});

	it('of sources are not those of actors', () => {
		const lines = linesAfter((d) => {
			d.sources.push({ ...found(d.sources, 'tonline-return'), id: 'zelensky', cites: [] });
		});
		expect(lines).toEqual([
			expect.stringContaining(
				'"zelensky" is the id of a source and of an actor; rename the source',
			),
		]);
	});
});

describe('fields', () => {
	it('that the form does not have are pointed out with the one that was meant', () => {
		const slip = (d: Sample): void => {
			const account: Record<string, unknown> = accountOf(
				eventOf(d, 'wagner-delivery'),
				'prigozhin-221223',
			);
			account.sumary = { de: 'a', en: 'b' };
		};
		expect(linesAfter(slip)).toEqual([
			'events[1].accounts[2].sumary: unknown field "sumary"; did you mean "summary"?',
		]);
		expect(faultsAfter(slip).map(({ severity }) => severity)).toEqual(['warning']);
		const strict = faultsAfter(slip, { unknownFields: 'fault' });
		expect(strict.map(({ severity }) => severity)).toEqual(['fault']);
	});

	it('at the top may name the JSON Schema', () => {
		expect(linesAfter((d) => (d.$schema = './schema/joined.schema.json'))).toEqual([]);
	});

	it('at the top are checked too', () => {
		const slip = (d: Sample): void => void Object.assign(d, { tour: [] });
		expect(linesAfter(slip)).toEqual(['tour: unknown field "tour"; remove it']);
	});
});

describe('texts', () => {
	it('exist in every language', () => {
		expect(linesAfter((d) => delete eventOf(d, 'wagner-delivery').summary.en)).toContain(
			'events[1].summary: the text in "en" is missing; add "en": "…"',
		);
		expect(linesAfter((d) => void d.languages.push('fr'))).toContain(
			'title: the text in "fr" is missing; add "fr": "…"',
		);
	});

	it('of figures are texts too', () => {
		const lines = linesAfter((d) => {
			accountOf(eventOf(d, 'sappers-kursk-2025'), 'shoigu-250617').figures![0]!.unit = { de: 'x' };
		});
		expect(lines).toContain(
			'events[4].accounts[0].figures[0].unit: the text in "en" is missing; add "en": "…"',
		);
	});
});

describe('addresses', () => {
	const blockedHosts = ['news-pravda.com'];
	const lineFor = (url: string): readonly string[] =>
		linesAfter((d) => (found(d.sources, 'tonline-return').url = url), { blockedHosts });

	it.each([
		'https://news-pravda.com/a',
		'http://www.news-pravda.com/a',
		'https://Canada.News-Pravda.com./a',
	])('of blocked hosts are refused: %s', (url) => {
		expect(lineFor(url)).toContainEqual(
			expect.stringMatching(
				/url: the host ".*news-pravda\.com" is blocked as unreliable; name the original/,
			),
		);
	});

	it.each([
		'https://pravda.com/a',
		'https://bad-news-pravda.com/a',
		'https://a.de/?news-pravda.com',
	])('of other hosts pass: %s', (url) => {
		expect(lineFor(url)).toEqual([]);
	});

	it.each([
		'javascript:alert(1)',
		'https://user:word@example.org',
		'//example.org',
		'https://',
		'',
	])('that are none are refused: %j', (url) => {
		expect(lineFor(url)).toContainEqual(
			expect.stringContaining('url: expected an http or https address'),
		);
	});

	it('of copies count too', () => {
		const lines = linesAfter(
			(d) =>
				(found(d.sources, 'tonline-return').archived = {
					url: 'https://news-pravda.com/copy',
					on: '2025-02-08',
				}),
			{ blockedHosts },
		);
		expect(lines).toContainEqual(expect.stringContaining('archived.url: the host'));
	});

	it('are there for at least one source of an event', () => {
		const lines = linesAfter((d) => {
			for (const { sources } of eventOf(d, 'wagner-delivery').accounts) {
				for (const { id } of sources) found(d.sources, id).url = null;
			}
		});
		expect(lines).toContainEqual(
			expect.stringMatching(/^events\[1\]\.accounts: no source of the event has an address \(/),
		);
	});
});

describe('citations', () => {
	it('run in no circle', () => {
		const lines = linesAfter((d) => {
			const [a, b, c] = d.sources;
			a!.cites = [b!.id];
			b!.cites = [c!.id];
			c!.cites = [a!.id];
		});
		const [a, b, c] = sample().sources.map(({ id }) => id);
		expect(lines).toEqual([
			`sources[2].cites[0]: "${c}" cites itself: ${a} → ${b} → ${c} → ${a}; take out the citation that is not so`,
		]);
	});

	it('of a source to itself are a circle', () => {
		expect(
			faultsAfter((d) => (d.sources[0]!.cites = [d.sources[0]!.id])).map(({ code }) => code),
		).toEqual(['cites-cycle']);
	});

	it('that meet again are none', () => {
		expect(
			linesAfter((d) => {
				const [a, b, c, e] = d.sources;
				a!.cites = [b!.id, c!.id];
				b!.cites = [e!.id];
				c!.cites = [e!.id];
				e!.cites = [];
			}),
		).toEqual([]);
	});

	it('may be as long as they like', () => {
		const codes = faultsAfter((d) => {
			const first = structuredClone(d.sources[0]!);
			for (let i = 0; i < 20_000; i++) {
				d.sources.push({ ...first, id: `link-${i}`, cites: i === 0 ? [] : [`link-${i - 1}`] });
			}
			found(d.sources, 'link-0').cites = ['link-19999'];
		}).map(({ code }) => code);
		expect(codes).toEqual(['cites-cycle']);
	}, 30_000);
});

describe('order', () => {
	it.each<[string, (dataset: Sample) => void, string]>([
		[
			'the span shown first',
			(d) => (d.opens = { from: '2025-06-15', to: '2024-05-15' }),
			'opens: the span shown first ends on 2024-05-15, before it begins on 2025-06-15; swap the two',
		],
		[
			'the step of a tour',
			(d) => Object.assign(d.tours![0]!.steps[0]!, { from: '2024-06-21', to: '2024-06' }),
			'',
		],
		[
			'the step of a tour',
			(d) => Object.assign(d.tours![0]!.steps[0]!, { from: '2024-06-21', to: '2024-06-18' }),
			"tours[0].steps[0]: the step's span ends (2024-06-18) before it begins (2024-06-21); swap the two",
		],
		[
			'the bounds of a figure',
			(d) =>
				Object.assign(accountOf(eventOf(d, 'sappers-kursk-2025'), 'shoigu-250617').figures![0]!, {
					min: 2000,
					max: 1000,
				}),
			"events[4].accounts[0].figures[0]: the figure's lower bound 2000 lies above its upper bound 1000; swap the two",
		],
	])('holds in %s', (_name, change, line) => {
		expect(linesAfter(change)).toEqual(line === '' ? [] : [line]);
	});
});

describe('the days of an event', () => {
	it('let no assessment precede an account on which it rests', () => {
		const lines = linesAfter((d) => {
			eventOf(d, 'wagner-delivery').assessments[1]!.on = '2022-12-22';
		});
		expect(lines).toEqual([
			'events[1].assessments[1].because[1]: the assessment of 2022-12-22 rests on "dprk-221223", known only from 2022-12-23; date the assessment on that day or later, or rest it on earlier accounts',
			'events[1].assessments[1].because[2]: the assessment of 2022-12-22 rests on "prigozhin-221223", known only from 2022-12-23; date the assessment on that day or later, or rest it on earlier accounts',
		]);
	});

	it('count a month from its last day', () => {
		const lines = linesAfter((d) => {
			accountOf(eventOf(d, 'wagner-delivery'), 'kirby-221222').on = '2022-12';
		});
		expect(lines).toContainEqual(expect.stringContaining('known only from 2022-12-31'));
	});

	it('let no date in effect end after the day', () => {
		const lines = linesAfter((d) => {
			delete accountOf(eventOf(d, 'sappers-kursk-2025'), 'kcna-251213').date;
			eventOf(d, 'sappers-kursk-2025').date = '2025-08/2025-12-20';
			accountOf(eventOf(d, 'sappers-kursk-2025'), 'shoigu-250617').date = '2025-08/2025-12-20';
		});
		expect(lines).toEqual([
			'events[4].accounts[0].date: on 2025-12-13 the event counts as confirmed, but the date then in effect, 2025-08/2025-12-20, ends on 2025-12-20 at the earliest; give the last account up to that day a "date" as it was told then',
		]);
	});

	it('let a plan and a claim lie ahead', () => {
		expect(
			faultsAfter((d) => {
				accountOf(eventOf(d, 'sappers-kursk-2025'), 'shoigu-250617').date = '2025-12-12';
			}).map(({ code }) => code),
		).toEqual([]);
	});

	it.each([
		'2025-02',
		'2025-02-07/..',
		'2025-02-07/',
		'[2025-02-07..2025-02-27]',
		'2025-02-07/2025-02',
	])('let %s be told on 27 February, as it may have been by then', (date) => {
		expect(linesAfter((d) => (eventOf(d, 'return-feb-2025').date = date))).toEqual([]);
	});

	it.each(['2025-03', '2025-02-28/..', '[2025-02-07..2025-02-28]', '[2025-02-07,2025-02-28]'])(
		'do not let %s be told as confirmed on 27 February',
		(date) => {
			expect(
				faultsAfter((d) => (eventOf(d, 'return-feb-2025').date = date)).map(({ code }) => code),
			).toEqual(['date-ahead']);
		},
	);

	it('compare a time of day by its own calendar day', () => {
		expect(
			linesAfter((d) => (eventOf(d, 'return-feb-2025').date = '2025-02-27T23:30-05:00')),
		).toEqual([]);
	});
});

describe('what is to be looked at', () => {
	it('is a plan whose date has passed', () => {
		const change = (d: Sample): void => {
			const event = eventOf(d, 'sappers-builders-announced');
			event.date = '2025-07';
			event.accounts[0]!.stance = 'announces';
			event.assessments = [
				{
					on: '2025-06-17',
					status: 'planned',
					basis: 'announcement',
					because: [event.accounts[0]!.id],
				},
			];
		};
		expect(faultsAfter(change)).toEqual([
			expect.objectContaining({
				severity: 'warning',
				code: 'overdue-plan',
				event: 'sappers-builders-announced',
				message: 'the event still counts as planned, but its date 2025-07 has passed',
				remedy: 'add an assessment: confirmed, unfulfilled or unproven',
			}),
		]);
		const before = (d: Sample): void => {
			change(d);
			d.updated = '2025-07-15';
			d.events = d.events.filter(({ id }) => id === 'sappers-builders-announced');
		};
		expect(faultsAfter(before).map(({ code }) => code)).not.toContain('overdue-plan');
	});

	it('is a title told otherwise and never brought up to date', () => {
		expect(
			faultsAfter((d) => {
				eventOf(d, 'wagner-delivery').accounts[3]!.title = { en: 'Then', de: 'Damals' };
			}),
		).toEqual([
			expect.objectContaining({
				severity: 'warning',
				code: 'outdated-text',
				path: 'events[1].accounts[3].title',
			}),
		]);
	});

	it('is an account that nobody sees, as it is of later than today', () => {
		expect(linesAfter((d) => (d.updated = '2026-01-01')).length).toBe(0);
		const lines = linesAfter((d) => (d.updated = '2025-12-12'));
		expect(lines).toEqual([
			'events[4].accounts[3].on: the account counts from 2025-12-13, after the dataset’s "updated" (2025-12-12); correct the day, or bring "updated" up to date',
			'events[4].assessments[2].on: the assessment counts from 2025-12-13, after the dataset’s "updated" (2025-12-12); correct the day, or bring "updated" up to date',
		]);
	});
});

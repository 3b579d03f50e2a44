import type { Publicity } from '../dataset/publicity.ts';
import type { Messages } from './index.ts';

/** Like the messages, with calls in place of the functions and without the plain texts. */
export type Samples<Node> = {
	[Key in keyof Node as HasFunction<Node[Key]> extends true ? Key : never]: Node[Key] extends (
		...args: infer Args
	) => string
		? readonly Args[]
		: Samples<Node[Key]>;
};

type HasFunction<Node> = Node extends string
	? false
	: Node extends (...args: never) => string
		? true
		: Node extends readonly unknown[]
			? false
			: true extends { [Key in keyof Node]: HasFunction<Node[Key]> }[keyof Node]
				? true
				: false;

/** Arguments with which the tests call every message that is a function, at least once each. */
export const SAMPLES: Samples<Messages> = {
	words: {
		judgement: [
			['confirmed', 'two-origins'],
			['planned', 'announcement'],
			['confirmed', 'primary', true],
			[null, null],
		],
		stance: [
			['comments', 1],
			['retracts', 2],
		],
		list: [[['Kiew', 'Seoul', 'Washington']], [['Seoul']]],
		digits: [[10000]],
		zone: [['place'], ['own'], ['Europe/Kyiv'], ['America/New_York']],
	},
	app: {
		chronology: [
			[113, 350, '22. November 2026'],
			[1, 1, '2026'],
		],
		chronologyShort: [[113, 350]],
		pageTitle: [['Pjöngjang – Moskau']],
		pageTitleWithEvent: [['Putin in Pjöngjang', 'Pjöngjang – Moskau']],
		asOf: [['22. Okt. 2024'], [null]],
		pageTitleOnDay: [['Pjöngjang – Moskau', 'am 22. Oktober 2024']],
		themeNow: [['hell']],
	},
	stage: {
		goToUnreadable: [['31.2.2024']],
		goToOutside: [['Mai 2022 bis Februar 2026']],
		earlierIn: [
			[1, 'Kursk'],
			[6, 'Putins Besuch'],
		],
		laterIn: [
			[1, 'Kursk'],
			[6, 'Kursk'],
		],
		count: [[6], [20_500]],
		cluster: [
			[4, '1–4', false],
			[4, '1–4', true],
		],
		more: [[1], [3]],
		mark: [[{ date: '2026', title: 'Wer war dabei?', status: '…', sources: 1 }]],
		era: [['Kursk', '2024']],
		inView: [
			['2024', 14, 113],
			['2024', 1, 1],
		],
	},
	trail: {
		label: [['Kursk']],
		point: [
			[{ date: '2024', status: '…', said: ['NIS berichtet'], accounts: 1 }],
			[{ date: '2024', status: '…', said: ['NIS berichtet', 'Nato bestätigt'], accounts: 16 }],
			[{ date: '2024', status: '…', said: [], accounts: 0 }],
		],
		days: [['2024', '2025']],
		said: [['NIS', 'berichtet']],
		publicity: (['announced', 'known', 'acknowledged'] as const).flatMap((step) =>
			(['exact', 'about', 'within'] as const).flatMap((precision) =>
				(['day', 'week', 'month', 'year'] as const).flatMap((unit) =>
					[1, 5].map((count): [Publicity] => [{ step, distance: { count, unit, precision } }]),
				),
			),
		),
		publicitySentence: [
			[[{ step: 'known', distance: { count: 5, unit: 'day', precision: 'exact' } }]],
		],
	},
	word: {
		graphOrigin: [['NIS']],
		graphUnknown: [['Beamte']],
		chain: [[['nau.ch', 'Tagesschau', 'NIS']], [['NIS']]],
		goesBack: [['NIS', ['KBS', 'Donga']]],
		moreOnSide: [[1], [16]],
		figuresOf: [
			['Tote', 'Tote'],
			['insgesamt', 'Tote und Verletzte'],
		],
	},
	list: {
		count: [
			[14, 113],
			[1, 1],
		],
		countInSpan: [[14, 113, 'Mai 2024 bis Juni 2025']],
		first: [[500]],
		sources: [
			[4, 2],
			[1, 1],
		],
	},
	detail: {
		previousTo: [['Kursk']],
		nextTo: [['Kursk']],
		accounts: [[1], [33]],
		wholeTrail: [[33]],
		moreAccounts: [[6, '13. bis 18. Oktober 2024']],
		assessed: [['…']],
		via: [['KCNA']],
		statement: [['Kursk']],
		number: [
			[1, 1],
			[1, 2],
			[1, null],
			[null, 2],
			[null, null],
		],
		originsLine: [
			[9, ['NIS', 'NATO'], 2],
			[1, ['KCNA'], 0],
			[2, [], 1],
			[2, [], 0],
		],
		moreSources: [[1], [66]],
		archived: [['2024']],
		by: [['A. B.']],
		citing: [['NIS']],
		passage: [['S. 12']],
		changed: [['am 22. November 2026']],
		reportTo: [['mail@example.org']],
		reportSubject: [['Kursk']],
		reportText: [
			[
				{
					dataset: 'Pjöngjang – Moskau',
					title: 'Kursk',
					date: '2024',
					id: 'kursk',
					address: 'https://example.org/?event=kursk',
					updated: '2026',
				},
			],
		],
	},
	search: {
		found: [
			[1, 'Kursk'],
			[12, 'Kursk'],
		],
		none: [['Kursk']],
		position: [[3, 12]],
		tally: [
			[null, 12],
			[3, 12],
		],
	},
	filters: {
		active: [[1], [3]],
		option: [
			['Kursk', 1],
			['Kursk', 8],
		],
		remove: [['Kursk']],
		show: [[1], [42]],
		allActors: [[109]],
	},
	open: {
		progress: [[0.256]],
		banner: [['Pjöngjang – Moskau', 'Sourceline']],
		opened: [[1], [12]],
		faults: [[1], [12]],
		warnings: [[1], [12]],
		faultAt: [['events[12].title']],
		failure: {
			badAddress: [['javascript:alert(1)']],
			otherOrigin: [['example.org']],
			notFound: [['https://example.org/a.json']],
			refused: [['https://example.org/a.json', 403]],
			serverError: [['https://example.org/a.json', 500]],
			unreachable: [['example.org']],
			unreachableElsewhere: [['example.org']],
			tooLarge: [[50]],
			fileUnreadable: [['a.json']],
		},
	},
	notices: {
		unknown: [['chapter=kurks']],
		notADate: [['from=2024-13-01']],
		halfSpan: [['from=2024-05-15']],
		reversed: [['from=2025-01-01&to=2024-01-01']],
		afterToday: [['as-of=2030-01-01']],
		notYetKnown: [['am 10. Oktober 2024']],
		repeated: [['q=Kursk']],
	},
	print: {
		address: [['https://example.org/']],
		license: [['CC-BY-4.0']],
		filtered: [[14, 113]],
		knownOn: [['am 22. Oktober 2024']],
	},
};

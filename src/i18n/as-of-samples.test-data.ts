import type { AsOfMessages } from './messages/as-of.ts';
import type { Samples } from './sample-arguments.test-data.ts';

/** Arguments with which the tests call every message on the knowledge of a day that is a function. */
export const AS_OF_SAMPLES: Samples<AsOfMessages> = {
	times: [[1], [4]],
	tooEarly: [['am 25. April 2019']],
	tooLate: [['am 22. November 2026']],
	value: [
		['22. Oktober 2024', 1],
		[null, 121],
	],
	whole: [
		['am 22. Oktober 2024', 60, 0],
		['am 22. Oktober 2024', 1, 1],
		['am 22. Oktober 2024', 60, 3],
	],
	since: [
		['same-day', 'announcement'],
		[{ count: 14, unit: 'day', precision: 'exact' }, 'claim'],
		[{ count: 1, unit: 'year', precision: 'about' }, 'report'],
		[{ count: 30, unit: 'month', precision: 'within' }, 'report'],
	],
	event: [
		['am 22. Oktober 2024', null, []],
		[
			'am 22. Oktober 2024',
			'zwei Wochen nach der ersten Behauptung',
			[
				{ stance: 'confirms', names: ['Kiew', 'Seoul'], others: 4, number: 6 },
				{ stance: 'denies', names: ['Moskau'], others: 0, number: 1 },
			],
		],
	],
	notYetKnown: [['am 22. Oktober 2024']],
	outlines: [
		[1, 'Kursk'],
		[2, null],
	],
};

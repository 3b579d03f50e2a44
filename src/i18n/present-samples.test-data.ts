import type { PresentMessages } from './messages/present.ts';
import type { Samples } from './sample-arguments.test-data.ts';

/** Arguments with which the tests call every message about lessons that is a function. */
export const PRESENT_SAMPLES: Samples<PresentMessages> = {
	lesson: {
		pageTitle: [['Pjöngjang – Moskau']],
		extent: [
			[45, 12],
			[null, 1],
		],
		beginWith: [['Putins Besuch']],
		leftAt: [['Putins Besuch', 9, 12]],
		resume: [[9]],
		paperOf: [['Putins Besuch']],
		ownAll: [[121], [1]],
		ownFiltered: [[12, 121]],
		ownPicked: [[1], [7]],
		ownOnDay: [['am 22. Oktober 2024']],
		notKnown: [
			[1, 'am 22. Oktober 2024'],
			[3, 'am 22. Oktober 2024'],
		],
		notOpened: [['Die Datei ist leer.']],
		foreign: [['Probe', 'Jemand']],
	},
	slide: {
		knownOn: [['22. Oktober 2024']],
		says: [
			[['KCNA'], 0, 'kündigt an'],
			[['Kiew', 'Seoul'], 3, 'bestätigen'],
		],
		confirmsUnjudged: [[1], [2]],
		reportsUnjudged: [[1], [2]],
		together: [[4, 'vom 18. bis 23. Oktober 2024']],
		spoken: [[2, 12, '19. Juni 2024, Putin in Pjöngjang']],
	},
	controls: { position: [[2, 12]] },
	tasks: {
		orderWith: [['Putins Besuch']],
		sourcesWith: [['Putins Besuch']],
		judgementsNote: [[0], [1], [3]],
	},
	pick: {
		count: [[1], [7]],
		earlier: [['Putins Besuch']],
		later: [['Putins Besuch']],
		take: [['Putins Besuch']],
		added: [['Putins Besuch', 1]],
		removed: [['Putins Besuch', 0]],
	},
};

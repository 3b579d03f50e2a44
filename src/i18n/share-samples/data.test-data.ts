import type { ShareDataMessages } from '../messages/share/data.ts';
import type { Samples } from '../sample-arguments.test-data.ts';

/** Arguments with which the tests call every message of this panel that is a function. */
export const DATA_SAMPLES: Samples<ShareDataMessages> = {
	taken: [
		[12, 121],
		[1, 1],
	],
	takenAll: [[1], [121]],
	onDay: [['am 22. Oktober 2024']],
	inCalendar: [
		[12, 0],
		[1, 1],
		[12, 7],
	],
	file: [['kursk.csv']],
	license: [['CC-BY-4.0']],
	done: [['kursk.csv']],
	failed: [['…']],
	calendarTitle: [['Kursk', 'behauptet']],
	calendarStatus: [['…']],
	calendarUpdated: [['22. November 2026']],
	calendarKnown: [['22. Oktober 2024']],
};

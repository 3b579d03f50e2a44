import type { PermanentMessages } from './messages/permanent.ts';
import type { Samples } from './sample-arguments.test-data.ts';

/** Arguments with which the tests call every message of the permanent pages that is a function. */
export const PERMANENT_SAMPLES: Samples<PermanentMessages> = {
	event: {
		citation: [
			[
				{
					title: 'Putin: „unsere Sache“',
					dataset: 'Pjöngjang – Moskau',
					publisher: 'Sourceline',
					updated: '22. November 2026',
				},
			],
		],
	},
	preview: {
		eventPicture: [['Kim in Wladiwostok', '24. Oktober 2024', 'bestätigt']],
		timelinePicture: [['Pjöngjang – Moskau']],
		open: [['Pjöngjang – Moskau']],
	},
	notFound: { unknownEvent: [['soldiers-in-rusia']] },
	events: {
		lead: [[121], [1]],
		count: [
			[3, 121],
			[121, 121],
		],
	},
};

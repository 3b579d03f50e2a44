import type { PageMessages } from './messages/pages.ts';
import type { Samples } from './sample-arguments.test-data.ts';

/** Arguments with which the tests call every message of the pages that is a function. */
export const PAGE_SAMPLES: Samples<PageMessages> = {
	sources: {
		lead: [
			[430, 183],
			[1, 1],
		],
		count: [
			[12, 430],
			[430, 430],
		],
		none: [['Yonhap']],
		inGroup: [[1], [43]],
		by: [['Yonhap und Tagesschau']],
		supports: [[1], [8]],
	},
	corrections: {
		feedTitle: [['Pjöngjang – Moskau']],
		entry: [
			['22. November 2026', []],
			['22. November 2026', ['Kursk', 'Putins Besuch']],
		],
	},
	whatChanged: {
		between: [['1. Oktober 2024', '31. Oktober 2024']],
		summary: [
			[1, 0, 0],
			[12, 3, 1],
		],
		onTimeline: [['31. Oktober 2024']],
	},
};

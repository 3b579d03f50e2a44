import type { PaperMessages } from './messages/paper.ts';
import type { Samples } from './sample-arguments.test-data.ts';

/** Arguments with which the tests call every message about paper that is a function. */
export const PAPER_SAMPLES: Samples<PaperMessages> = {
	desk: {
		pageTitle: [['Pjöngjang – Moskau']],
		openOf: [['Putins Besuch']],
		picked: [[1], [7]],
		filtered: [[12]],
		all: [[121], [1]],
		extent: [
			[7, 0],
			[1, 1],
		],
	},
	frame: {
		version: [['22. November 2026']],
		licence: [
			['Probe', 'Jemand', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
			['Probe', 'Jemand', 'ODbL-1.0', null],
		],
		page: [[2, 5]],
		pageName: [['Handout', 2, 5]],
		foreign: [['Jemand']],
	},
	sheet: {
		events: [[1], [12]],
		knownOn: [['22. Oktober 2024']],
		ofStep: [[3, 'Putin in Pjöngjang']],
	},
};

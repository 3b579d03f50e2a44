import type { PictureMessages } from './messages/picture.ts';
import type { Samples } from './sample-arguments.test-data.ts';

/** Arguments with which the tests call every message in pictures that is a function. */
export const PICTURE_TEXT_SAMPLES: Samples<PictureMessages> = {
	events: [
		[14, 121],
		[1, 1],
	],
	allEvents: [
		[121, 441],
		[1, 1],
	],
	selection: [[['Kapitel Kursk', 'Status bestätigt']]],
	facet: [['Kapitel', ['Kursk', 'Folgen']]],
	search: [['Kim']],
	knownOn: [['am 22. Oktober 2024']],
	edges: [
		[6, 2],
		[6, 0],
		[0, 2],
	],
	sources: [
		[['KBS', 'TASS'], 12],
		[['KBS'], 0],
	],
	updated: [['22. November 2026']],
	foreign: [['Archiv']],
	sourceCount: [[1], [83]],
	altView: [
		[{ title: 'Kursk', span: '2024', shown: 14, day: null, events: ['A', 'B'] }],
		[{ title: 'Kursk', span: '2024', shown: 0, day: 'am 22. Oktober 2024', events: [] }],
	],
	altPoster: [
		[{ title: 'Kursk', span: '2024', events: 121, day: null }],
		[{ title: 'Kursk', span: '2024', events: 1, day: 'am 22. Oktober 2024' }],
	],
	altEvent: [[{ dataset: 'Kursk', date: '2024', title: 'Wer war dabei?', status: 'bestätigt' }]],
	altCover: [['Kursk', '2024', 121]],
};

import type { SpeakerMessages } from './messages/speaker.ts';
import type { Samples } from './sample-arguments.test-data.ts';

/** Arguments with which the tests call every message of the speaker's window that is a function. */
export const SPEAKER_SAMPLES: Samples<SpeakerMessages> = {
	window: { title: [[null], ['Putins Besuch']] },
	clock: {
		onTime: [[3]],
		behind: [
			[1, 4],
			[3, 6],
		],
		ahead: [
			[1, 2],
			[2, 3],
		],
	},
	dialog: { printed: [['Putins Besuch']], minutes: [[45], [1]], edition: [['19. Juni 2026']] },
};

import type { EmbedLaterMessages, EmbedMessages } from './messages/embed.ts';
import type { Samples } from './sample-arguments.test-data.ts';

/** Arguments with which the tests call every message of an embed that is a function. */
export const EMBED_SAMPLES: Samples<EmbedMessages & EmbedLaterMessages> = {
	choose: [
		[82, '15. Mai 2024 bis 15. Juni 2025'],
		[1, 'Oktober 2024'],
		[0, '2030'],
	],
	counts: [
		[83, 28],
		[1, 1],
	],
	previousTo: [['Pjöngjang bestätigt Einsatz']],
	nextTo: [['Wer wusste was?']],
	sources: [['Pjöngjang bestätigt „Einsatz“']],
	moreSources: [[1], [75]],
	sourceLine: [
		[['NIS', 'KCNA', 'Nato'], 14],
		[['NIS', 'KCNA'], 0],
		[[], 17],
	],
	fullViewOf: [['Pjöngjang – Moskau']],
	asOf: [['22. Oktober 2024']],
	asOfLater: [['22. Oktober 2024']],
	corrected: [['am 22. November 2026']],
	notOpened: [['Unter der Adresse liegt eine Webseite und kein Datensatz.']],
	foreign: [['Merkwürdigkeiten', 'Kuriositätenkabinett']],
	notYetKnown: [['am 5. Oktober 2024']],
};

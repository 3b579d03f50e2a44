import type { ShareCiteMessages } from '../messages/share/cite.ts';
import type { Samples } from '../sample-arguments.test-data.ts';

const PAGE = {
	publisher: 'Sourceline',
	chronology: 'Pjöngjang – Moskau',
	knownOn: null,
	updated: '22. November 2026',
	url: 'https://example.org/',
	license: 'CC-BY-4.0',
};
const SOURCE = {
	authors: [],
	title: 'Kursk',
	description: null,
	publisher: 'KBS',
	date: null,
	url: null,
};

/** Arguments with which the tests call every message of this panel that is a function. */
export const CITE_SAMPLES: Samples<ShareCiteMessages> = {
	sources: [[1], [9]],
	download: [['.bib']],
	onDay: [['am 22. Oktober 2024']],
	sourcesOnDay: [['am 22. Oktober 2024']],
	otherLanguageFailed: [['…']],
	page: [[PAGE], [{ ...PAGE, title: 'Wer war dabei?', knownOn: '22. Oktober 2024', url: null }]],
	source: [
		[SOURCE],
		[
			{
				...SOURCE,
				authors: ['A. B.', 'C. D.'],
				title: null,
				description: 'Kursk',
				date: '2024',
				url: 'https://example.org/',
			},
		],
	],
	noteKnown: [['22. Oktober 2024']],
	noteLicense: [['CC-BY-4.0']],
	noteArchived: [['https://example.org/', '22. Oktober 2024']],
};

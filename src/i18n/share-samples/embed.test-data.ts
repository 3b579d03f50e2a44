const TITLE = [['Pjöngjang – Moskau']];
const DAY = [['22. November 2026']];
const HEIGHT = [[560]];

/** Arguments with which the tests call every message of this panel that is a function. */
export const EMBED_SAMPLES = {
	heights: { low: HEIGHT, usual: HEIGHT, high: HEIGHT },
	widthNote: [
		[700, 100],
		[1100, 61],
	],
	transmitted: [
		['example.org', null],
		['example.org', 'data.example.net'],
	],
	give: [['CC BY 4.0']],
	open: TITLE,
	imageAlt: TITLE,
	dated: DAY,
	knownOn: DAY,
};

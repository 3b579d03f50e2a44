import type { DateSignName } from '../i18n/messages/timeline.ts';
import type { DateSign } from '../layout/date-signs.ts';

/** A sample of a date sign, 72 px wide: where the glyph stands, and what is drawn around it. */
export interface SignSample {
	readonly anchor: number;
	readonly signs: readonly DateSign[];
}

const MIDDLE = 36;
const START = 14;

/** What legends show of the signs that say how well a date is known. */
export const SIGN_SAMPLES: Readonly<Record<DateSignName, SignSample>> = {
	bracket: { anchor: MIDDLE, signs: [{ sign: 'bracket', from: 4, to: 68, dotted: false }] },
	dotted: { anchor: MIDDLE, signs: [{ sign: 'bracket', from: 4, to: 68, dotted: true }] },
	dashed: {
		anchor: MIDDLE,
		signs: [
			{ sign: 'wing', at: MIDDLE, side: 'before' },
			{ sign: 'wing', at: MIDDLE, side: 'after' },
		],
	},
	bar: { anchor: START, signs: [{ sign: 'bar', from: START, to: 66 }] },
	arrow: {
		anchor: START,
		signs: [
			{ sign: 'bar', from: START, to: 44 },
			{ sign: 'arrow', at: 44, side: 'after' },
		],
	},
	torn: {
		anchor: START,
		signs: [
			{ sign: 'bar', from: START, to: 44 },
			{ sign: 'torn', at: 44, side: 'after' },
		],
	},
	points: {
		anchor: START,
		signs: [
			{ sign: 'link', from: START, to: 58 },
			{ sign: 'point', at: 58, hollow: true },
		],
	},
};

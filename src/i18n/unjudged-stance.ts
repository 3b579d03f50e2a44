import type { PresentMessages } from './messages/present.ts';
import type { StageWords } from './messages/words.ts';

/**
 * The verbs of accounts for where the status is hidden: none that may be taken for a status, as
 * "bestätigt" and "berichtet" are.
 */
export function unjudgedStance(
	words: Pick<StageWords, 'stance'>,
	slide: Pick<PresentMessages['slide'], 'confirmsUnjudged' | 'reportsUnjudged'>,
): StageWords['stance'] {
	return (stance, speakers) => {
		if (stance === 'confirms') return slide.confirmsUnjudged(speakers);
		if (stance === 'reports') return slide.reportsUnjudged(speakers);
		return words.stance(stance, speakers);
	};
}

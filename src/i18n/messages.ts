import type { FilterMessages, SearchMessages } from './messages/controls.ts';
import type {
	AppMessages,
	ErrorMessages,
	NoticeMessages,
	OpenMessages,
	PrintMessages,
} from './messages/frame.ts';
import type { DetailMessages, ListMessages } from './messages/reading.ts';
import type {
	KeyMessages,
	LegendMessages,
	OverviewMessages,
	StageControlMessages,
	StageMessages,
} from './messages/timeline.ts';
import type { TrailMessages } from './messages/trail.ts';
import type { WordMessages } from './messages/word.ts';
import type { StageWords, Words } from './messages/words.ts';

/**
 * The texts of the interface in one language. To add one: name it in the area's file in `messages/`,
 * write it in the file of that name in `de/` and `en/`; types and tests find what is missing.
 *
 * A text that carries numbers or names is a function. Dates come in as phrases of `src/time`, names
 * as the dataset has them; no text is put together from pieces by its caller.
 */
export interface Messages {
	/** The closed vocabularies, in words. */
	readonly words: Words;
	readonly app: AppMessages;
	readonly stage: StageControlMessages;
	readonly trail: TrailMessages;
	readonly overview: OverviewMessages;
	readonly list: ListMessages;
	readonly detail: DetailMessages;
	readonly word: WordMessages;
	readonly search: SearchMessages;
	readonly filters: FilterMessages;
	readonly legend: LegendMessages;
	readonly keys: KeyMessages;
	readonly open: OpenMessages;
	readonly notices: NoticeMessages;
	readonly print: PrintMessages;
	readonly errors: ErrorMessages;
}

/** The texts that the timeline needs wherever it stands. */
export interface StageTexts extends Pick<Messages, 'trail' | 'overview'> {
	readonly words: StageWords;
	readonly stage: StageMessages;
}

import type { Dataset, TimelineEvent } from '../../dataset/compiled.ts';
import { isoOf } from '../../dataset/calendar-day.ts';
import { judgementWords } from '../../i18n/judgement-words.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { PaperMessages } from '../../i18n/messages/paper.ts';
import type { PresentMessages } from '../../i18n/messages/present.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';
import { paperEntries, type PaperEntry } from '../../state/paper/paper-entries.ts';
import type { Story } from '../../state/story.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { EpochMs } from '../../time/units.ts';
import type { Language } from '../../time/time-span.ts';
import { stepDate, stepDateAndPlace } from '../present/step-words.ts';
import { leading, type PaperBlock, type StatusLine } from './paper-block.ts';

/** In what words sheets are written. */
export interface PaperWords {
	readonly language: Language;
	readonly messages: Messages;
	readonly present: PresentMessages;
	readonly paper: PaperMessages;
}

/** What sheets are made from. */
export interface PaperSubject {
	readonly whole: Dataset;
	readonly story: Story;
	readonly entries: readonly PaperEntry[];
	/** The clock by which dates are told. */
	readonly stage: Pick<ExploreState, 'whole' | 'zone' | 'offsetOf' | 'offsetAt'>;
	/** Where the story can be found, absolute; null: nowhere. */
	readonly address: string | null;
	/** The dataset is not ours. */
	readonly foreign: boolean;
	readonly words: PaperWords;
}

/** Longer addresses make codes whose squares are too small for the camera of a phone. */
const LONGEST_CODE = 280;

export const paperSubject = (parts: Omit<PaperSubject, 'entries'>): PaperSubject => ({
	...parts,
	entries: paperEntries(parts.whole, parts.story),
});

/** The address as it goes into a code; null where there is none, or none that can be read. */
export const codeOf = ({ address }: Pick<PaperSubject, 'address'>): string | null =>
	address !== null && address.length <= LONGEST_CODE ? address : null;

/** When and where it happened, as the story tells it. */
export const whenOf = (event: TimelineEvent, { stage, words }: PaperSubject): string =>
	stepDateAndPlace(event, { stage }, words.language, words.messages.words);

/** When it happened, as the story tells it. */
export const dateOf = (event: TimelineEvent, { stage, words }: PaperSubject): string =>
	stepDate(event, { stage }, words.language);

export const dayWords = (day: EpochMs, { words }: PaperSubject): string =>
	dayInWords(isoOf(day), words.language);

/** What an event counts as. */
export const statusLine = (
	event: TimelineEvent,
	{ words }: PaperSubject,
	day: string | null = null,
): StatusLine => ({
	day,
	status: event.status,
	words: judgementWords(event, words.messages.words),
});

/**
 * The head of a sheet: what it is about, how much, as of which day; with the way to the screen.
 *
 * @param cards how many, where it is they that count
 */
export function titleBlock(
	subject: PaperSubject,
	withCode: boolean,
	cards: number | null = null,
): PaperBlock {
	const { story, entries, address, words } = subject;
	const { frame, sheet } = words.paper;
	const { extent } = words.present.lesson;
	const much =
		cards === null && story.kind === 'tour'
			? extent(story.lesson?.minutes ?? null, entries.length)
			: sheet.events(cards ?? entries.length);
	const day = story.kind === 'tour' ? null : (story.steps[0]?.asOf ?? null);
	const code = withCode ? codeOf(subject) : null;
	const why = address === null ? frame.noAddress : code === null ? frame.longAddress : null;
	return leading('title', {
		kind: 'title',
		title: story.title,
		facts: [much, ...(day === null ? [] : [sheet.knownOn(dayWords(day, subject))])],
		address: withCode ? address : null,
		code,
		note: withCode ? why : null,
	});
}

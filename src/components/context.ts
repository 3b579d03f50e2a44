import { createContext } from 'svelte';
import type { Messages, StageTexts } from '../i18n/messages.ts';
import type { ExploreState } from '../state/explore-state.svelte.ts';
import type { Facets } from '../state/facets.svelte.ts';
import type { Language } from '../time/time-span.ts';
import type { AsOfView } from './asof/as-of-view.svelte.ts';
import type { ShownDay } from './asof/shown-day.ts';
import type { RecordWriter } from './reading/served-list.ts';

/**
 * What every component below a page's root may ask for. The root sets each before its markup; a
 * getter throws where nothing was set. The values stay the same for the life of the component that
 * set them: another language is another page, another dataset another root.
 */

const [getAll, setAll] = createContext<Messages>();
const [getOfStage, setOfStage] = createContext<StageTexts>();

/** The interface texts in the page's language. */
export const getMessages = getAll;

/** Those of them that the timeline needs wherever it stands: an embed loads no others. */
export const getStageTexts = getOfStage;
export const setStageTexts = setOfStage;

/** Sets the interface texts, those of the timeline among them. */
export function setMessages(messages: Messages): Messages {
	setOfStage(messages);
	return setAll(messages);
}

const [getChoices, setChoices] = createContext<ExploreState>();

/** What the reader has chosen in the dataset that is open. */
export const getExplore = getChoices;

/** Sets what the reader has chosen; it is also what there is to read. */
export function setExplore(explore: ExploreState): ExploreState {
	setReading(explore);
	return setChoices(explore);
}

/** What a component needs that shows an event: a dataset, a day and a clock, and no timeline. */
export interface Reading extends Pick<
	ExploreState,
	'whole' | 'dataset' | 'asOf' | 'zone' | 'offsetOf' | 'event'
> {
	/**
	 * The event has a page of its own, on which no component reacts: nothing is folded that only a
	 * script could unfold, sources stand with their addresses, and headings are a level higher.
	 */
	readonly inFull?: true;
}
export const [getReading, setReading] = createContext<Reading>();

/** How many events each choice of the filters would leave. */
export const [getFacets, setFacets] = createContext<Facets>();

/** How the knowledge of a day shows and is chosen. */
const [getView, setView] = createContext<AsOfView>();
export const getAsOfView = getView;

/** As far as the stage asks of it. Set alone where no day can be chosen. */
export const [getShownDay, setShownDay] = createContext<ShownDay>();

export function setAsOfView(view: AsOfView): AsOfView {
	setShownDay(view);
	return setView(view);
}

/** How the events of the open dataset are addressed. */
export interface EventLinks {
	/** Reactive; relative to the page: the event, known on the same day, by the same clock. */
	readonly href: (id: string) => string;
	/**
	 * Where others find the event, absolute: its permanent page, or this page for a dataset that is not
	 * ours. Null for a file, which only this reader has. Absent where nothing is passed on.
	 */
	readonly address?: (id: string) => string | null;
}
export const [getEventLinks, setEventLinks] = createContext<EventLinks>();

/** The page's language, for `Intl`. */
export const [getLanguage, setLanguage] = createContext<Language>();

/**
 * The language of the dataset's texts for `lang`, where it is not the page's: that of a foreign
 * dataset may be any.
 */
export function getTextLanguage(): string | undefined {
	const { language } = getReading().whole;
	return language === getLanguage() ? undefined : language;
}

/** What writes out events in full, where that is there from the start: while prerendering. */
export const [getRecordWriter, setRecordWriter] = createContext<RecordWriter | null>();

/** What a citation of an event names, in words. */
export interface CitedEvent {
	readonly title: string;
	readonly dataset: string;
	readonly publisher: string;
	/** The day of the dataset. */
	readonly updated: string;
}

/** The permanent page of an event. */
export interface EventPageMessages {
	/** Link to the event in the explore page. */
	readonly showOnTimeline: string;
	/** What the status of somebody's statement means, where it is confirmed that it was made. */
	readonly saidMeaning: string;
	readonly share: string;
	readonly address: string;
	readonly addressNote: string;
	/** Where the site does not know its address and no script tells it. */
	readonly addressUnknown: string;
	readonly cite: string;
	/** Ends before the address. */
	readonly citation: (event: CitedEvent) => string;
	readonly copyCitation: string;
	readonly citationCopied: string;
	/** Where copying is not allowed. */
	readonly selected: string;
	/** Name of the links to the events before and after. */
	readonly neighbours: string;
}

/** The list of all events with their permanent addresses. */
export interface EventsPageMessages {
	readonly title: string;
	readonly lead: (events: number) => string;
	readonly search: string;
	readonly placeholder: string;
	readonly count: (shown: number, total: number) => string;
	readonly none: string;
}

/** The page in place of one that does not exist. */
export interface NotFoundMessages {
	readonly title: string;
	readonly lead: string;
	readonly unknownEvent: (id: string) => string;
	readonly near: string;
	readonly placeholder: string;
	/** Before how many events were found. */
	readonly found: string;
}

/** What a link to a page shows elsewhere. */
export interface PreviewMessages {
	/** In place of the picture of an event, on which title, date and status stand. */
	readonly eventPicture: (title: string, date: string, status: string) => string;
	/** In place of the picture of the timeline. */
	readonly timelinePicture: (title: string) => string;
	/** Link in place of the frame. */
	readonly open: (title: string) => string;
	/** Name of the oEmbed data. */
	readonly oembed: string;
}

/** The texts of pages that are prerendered and never hydrated; no browser loads them. */
export interface PermanentMessages {
	readonly event: EventPageMessages;
	readonly events: EventsPageMessages;
	readonly notFound: NotFoundMessages;
	readonly preview: PreviewMessages;
}

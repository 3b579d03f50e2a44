/** What is said about the site without network, and about its next version. */
export interface OfflineMessages {
	/** A next version of the site. */
	readonly version: {
		readonly ready: string;
		readonly reload: string;
		readonly later: string;
	};
	/** Where a lesson begins: whether it can be held without network. */
	readonly lesson: {
		readonly ready: string;
		readonly loading: string;
		/** Something is missing: it was not loaded to the end, or was lost. */
		readonly incomplete: string;
		/** The browser does not keep the site. */
		readonly none: string;
	};
	/** In place of a page that is not kept. */
	readonly noNetwork: {
		readonly title: string;
		readonly text: string;
		readonly again: string;
		readonly timeline: string;
		readonly lessons: string;
	};
}

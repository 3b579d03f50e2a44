/** What the single file says, and what is said of it where it is offered. */
export interface FileMessages {
	/** Heading of the offer. */
	readonly title: string;
	/** What it is and how it is used; `size` as `megabytes` words it, `day` the dataset's own. */
	readonly what: (size: string, day: string) => string;
	readonly download: string;
	/** A size in bytes, as "2.1 MB". */
	readonly megabytes: (bytes: number) => string;

	/** Shown in the file until its script has drawn the page. */
	readonly opening: string;
	/** Heads the list that stands in the file for readers without a script. */
	readonly withoutScript: string;
	/** Leads to the list in this language, from the one in the other. */
	readonly otherList: string;
	/** Over the same list where the browser could not open the rest. */
	readonly failed: string;
	/** Where no link leads to what is shown, as the file was made without the site's address. */
	readonly noSite: string;
	/** Between a title and its status. */
	readonly status: string;
	readonly sources: string;
	readonly noAddress: string;
	/** The day of the dataset, in words. */
	readonly asOf: (day: string) => string;
}

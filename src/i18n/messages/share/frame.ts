/** The share dialog around its panels. */
export interface ShareFrameMessages {
	readonly title: string;
	/** Name of the row of tabs. */
	readonly ways: string;
	/** Names of the tabs. */
	readonly tabs: {
		readonly link: string;
		readonly embed: string;
		readonly picture: string;
		readonly cite: string;
		readonly data: string;
	};
	readonly close: string;
	/** In place of a panel that could not be loaded. */
	readonly failed: string;
	/** Where the dataset is a file that only this reader has. */
	readonly onlyFile: string;
	readonly copied: string;
	/** Stands before a text that could not be copied. */
	readonly copyFailed: string;
}

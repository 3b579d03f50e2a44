/** The filtered events as files. */
export interface ShareDataMessages {
	readonly intro: string;
}

/** Citations. */
export interface ShareCiteMessages {
	readonly intro: string;
}

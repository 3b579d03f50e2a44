/** The embed dialog. */
export interface ShareEmbedMessages {
	readonly intro: string;
}

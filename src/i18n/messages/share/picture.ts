/** Pictures of the view. */
export interface SharePictureMessages {
	readonly intro: string;
}

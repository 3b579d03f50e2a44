/** Pictures of the view. */
export interface SharePictureMessages {
	readonly intro: string;
	/** Names of the choices, and their values. */
	readonly what: string;
	readonly view: string;
	readonly poster: string;
	readonly format: string;
	/** A picture of so many px in width. */
	readonly png: (width: string) => string;
	readonly svg: string;
	readonly theme: string;
	/** What the chosen format is good for. */
	readonly hints: Readonly<Record<'png' | 'svg' | 'poster', string>>;
	/** Size of the picture, in px. */
	readonly size: (width: string, height: string) => string;
	readonly drawing: string;
	readonly failed: string;
	readonly download: string;
	/** Heading over what the picture shows, in words, for those who do not see it. */
	readonly alt: string;
	readonly altHint: string;
	readonly copyAlt: string;
	/** Where the address in the caption is missing. */
	readonly noAddress: string;
}

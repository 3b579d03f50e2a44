import type { SnippetKind } from '../../snippet-kinds.ts';
import type { EmbedWidth, FrameSize } from '../../embed-sizes.ts';

/** The embed dialog. */
export interface ShareEmbedMessages {
	readonly intro: string;
	/** Where the dataset is a file that only this reader has. */
	readonly onlyFile: string;

	/** Over the choices. */
	readonly options: string;
	readonly title: string;
	readonly titleHint: string;
	readonly theme: string;
	/** `auto`: as the page that holds the embed. */
	readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
	readonly height: string;
	/** Of the suggested heights, with their CSS px. */
	readonly heights: Readonly<Record<FrameSize, (pixels: number) => string>>;
	readonly cards: string;

	readonly preview: string;
	/** Names the frame of the preview. */
	readonly previewFrame: string;
	readonly width: string;
	readonly widths: Readonly<Record<EmbedWidth, string>>;
	/** What the preview shows; `percent` is 100 where it is not scaled down. */
	readonly widthNote: (pixels: number, percent: number) => string;

	/** Over the choice of a snippet. */
	readonly kinds: string;
	/** Each snippet with when to use it. */
	readonly kind: Readonly<Record<SnippetKind, { readonly name: string; readonly when: string }>>;
	readonly code: string;
	readonly copy: string;

	readonly privacy: string;
	/**
	 * What a reader of the article transmits to the host from which the timeline comes, and to that of
	 * its dataset; null: the same.
	 */
	readonly transmitted: (host: string, dataHost: string | null) => string;
	readonly licence: string;
	/** The licence, before the credit that it asks for. */
	readonly give: (licence: string) => string;
	readonly help: string;

	/** In the snippets: the link to the full view. */
	readonly open: (title: string) => string;
	/** In the snippets, behind that link: what is there. */
	readonly inFull: string;
	/** In the snippets: what the picture of the timeline shows, above a list of events. */
	readonly imageAlt: (title: string) => string;
	/** In the snippets: of which day the list is. */
	readonly dated: (day: string) => string;
	/** In the snippets: as of which day it shows what was known. */
	readonly knownOn: (day: string) => string;
}

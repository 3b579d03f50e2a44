import { FRAME_HEIGHT, FRAME_PARAMETERS, type FrameValues } from '../../state/embed-frame.ts';
import { writeAddress } from '../../state/address.ts';
import { DEFAULT_VIEW, type Theme, type View } from '../../state/view.ts';

/** What an editor chooses for an embed, beside the view that it shows. */
export interface EmbedOptions {
	/** Over the stage, in place of the dataset's; empty: the dataset's. */
	readonly title: string;
	readonly theme: Theme;
	/** CSS px. */
	readonly height: number;
	/** Whether the card of an event shows below the stage. */
	readonly cards: boolean;
}

export const DEFAULT_EMBED: EmbedOptions = {
	title: '',
	theme: DEFAULT_VIEW.theme,
	height: FRAME_HEIGHT.default,
	cards: true,
};

/**
 * The parameters of an embed of a view. Of what is not ours in the view's address only the place in a
 * story is kept: what others hung on it (campaigns, the ids of clicks) is no business of the article's
 * readers.
 *
 * @param updated the dataset's day, ISO, by which the embed can tell later what was corrected since
 */
export function embedValues(view: View, options: EmbedOptions, updated: string): FrameValues {
	const search = writeAddress({ ...view, theme: DEFAULT_VIEW.theme, lang: null });
	const given = new URLSearchParams(search);
	const ofView = FRAME_PARAMETERS.map((name) => [name, given.get(name)] as const);
	return {
		...Object.fromEntries(ofView),
		title: options.title.trim() || null,
		theme: options.theme === 'auto' ? null : options.theme,
		height: String(options.height),
		cards: options.cards ? null : '0',
		v: updated,
	};
}

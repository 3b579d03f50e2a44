import type { PictureMessages } from '../../i18n/messages/picture.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { PictureTheme } from '../../picture/palette.ts';
import type { Picture, PictureOrigin, PictureStyle } from '../../picture/picture-style.ts';
import type { PictureView } from '../../picture/picture-view.ts';
import { posterPicture } from '../../picture/poster-picture.ts';
import { timelinePicture } from '../../picture/timeline-picture.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import type { Language } from '../../time/time-span.ts';
import { fontFaces, pageFonts } from './picture-fonts.ts';
import { canvasMeasure, loadPictureFonts } from './picture-measure.ts';
import { isReachable, viewAddress, type ShareSubject } from './share-subject.ts';

/** What a reader chose to have pictured. */
export interface PictureChoice {
	readonly what: 'view' | 'poster';
	readonly theme: Exclude<PictureTheme, 'print'>;
}

/** In what words. */
export interface PictureWords {
	readonly language: Language;
	readonly messages: Messages;
	readonly pictureMessages: PictureMessages;
}

/** Draws what is shown, with the fonts in it. Rejects when a font cannot be fetched. */
export async function sharePicture(
	explore: ExploreState,
	subject: ShareSubject,
	{ what, theme }: PictureChoice,
	words: PictureWords,
): Promise<Picture> {
	const view = pictureView(explore);
	const draw = (style: PictureStyle): Picture =>
		what === 'poster'
			? posterPicture(explore.whole, view, originOf(subject, what, words.language), style)
			: timelinePicture(explore.whole, view, originOf(subject, what, words.language), style);
	const plain: PictureStyle = { ...words, theme, measure: canvasMeasure(), faces: '' };
	// Drawn once to know the letters: their fonts are loaded, measured with, and taken along.
	const letters = draw(plain).svg;
	await loadPictureFonts(letters);
	const faces = await fontFaces(pageFonts(document), letters);
	return draw({ ...plain, measure: canvasMeasure(), faces });
}

/** The view as a picture shows it. */
function pictureView(explore: ExploreState): PictureView {
	const { found, query } = explore;
	return {
		span: explore.span,
		filters: explore.filters,
		search: found === null ? null : { query, found: new Set(found) },
		group: explore.group,
		zone: explore.zone,
		offsetAt: explore.offsetAt,
		asOf: explore.asOf,
		later: explore.later,
		selected: explore.selected?.id ?? null,
	};
}

/** Where what is pictured can be found: a poster names the whole, as known on the day shown. */
function originOf(
	subject: ShareSubject,
	what: PictureChoice['what'],
	language: Language,
): PictureOrigin {
	const { data, asOf, later, zone } = subject.view;
	const view = what === 'poster' ? { ...DEFAULT_VIEW, data, asOf, later, zone } : subject.view;
	return {
		address: isReachable(subject) ? viewAddress({ ...subject, view }, language) : null,
		foreign: !subject.isOurs,
	};
}

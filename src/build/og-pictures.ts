import type { Dataset } from '../dataset/compiled.ts';
import { messagesFor } from '../i18n/index.ts';
import { pictureMessagesFor } from '../i18n/picture-messages.ts';
import { coverPicture } from '../picture/cover-picture.ts';
import { eventPicture } from '../picture/event-picture.ts';
import type { PictureStyle } from '../picture/picture-style.ts';
import { eventPath, pagePath } from '../state/page-paths.ts';
import type { Language } from '../time/time-span.ts';
import { fontMeasure } from './font-widths.ts';

/** The picture of a page for previews of links to it. */
export interface OgPicture {
	/** Below the site's root: "e/<id>/og.png". */
	readonly fileName: string;
	/** Draws it as SVG. */
	readonly svg: () => string;
}

/** The picture of the page at a path below the site's root, "" or with a slash at its end. */
export const ogPath = (path: string): string => `${path}og.png`;

/** The pictures of all pages in a language that have one of their own. */
export function ogPictures(dataset: Dataset, language: Language): OgPicture[] {
	const style: PictureStyle = {
		theme: 'light',
		language,
		messages: messagesFor(language),
		pictureMessages: pictureMessagesFor(language),
		measure: fontMeasure,
		faces: '',
	};
	return [
		{
			fileName: ogPath(pagePath('explore', language)),
			svg: () => coverPicture(dataset, style).svg,
		},
		...dataset.events.map((event) => ({
			// Names of files are not encoded, as addresses are.
			fileName: decodeURIComponent(ogPath(eventPath(event.id, language))),
			svg: () => eventPicture(dataset, event, style).svg,
		})),
	];
}

import type { Dataset, TimelineEvent } from '../dataset/compiled.ts';
import { eventHeading } from '../i18n/event-heading.ts';
import { messagesFor } from '../i18n/index.ts';
import { judgementWords } from '../i18n/judgement-words.ts';
import { permanentMessagesFor } from '../i18n/permanent-messages.ts';
import { pagePath } from '../state/page-paths.ts';
import type { SiteAddress } from './site-address.ts';
import type { Page } from './site.ts';

/** The picture that a link to a page shows elsewhere. */
export interface PreviewImage {
	/** Absolute address. */
	readonly url: string;
	/** Px. */
	readonly width: number;
	readonly height: number;
	readonly alt: string;
}

/** Each event has a picture of its own; all other pages show that of the timeline. */
export function previewImage(
	{ language, path }: Pick<Page, 'language' | 'path'>,
	event: TimelineEvent | null,
	dataset: Dataset,
	site: SiteAddress,
): PreviewImage {
	const { preview } = permanentMessagesFor(language);
	const { words } = messagesFor(language);
	const folder = event === null ? pagePath('explore', language) : path;
	return {
		url: site.absolute(`${folder}og.png`),
		width: 1200,
		height: 630,
		alt:
			event === null
				? preview.timelinePicture(dataset.title)
				: preview.eventPicture(
						event.title,
						eventHeading(event.date, { zone: dataset.zone, offset: null }, language),
						judgementWords(event, words),
					),
	};
}

import { startTag, textElement } from '../components/share/html-text.ts';
import type { Dataset } from '../dataset/compiled.ts';
import { permanentMessagesFor } from '../i18n/permanent-messages.ts';
import { FRAME_HEIGHT, frameAttributes } from '../state/embed-frame.ts';
import { pagePath } from '../state/page-paths.ts';
import { previewImage } from './preview-image.ts';
import type { SiteAddress } from './site-address.ts';
import type { Page } from './site.ts';

/** CSS px; static files cannot honour `maxwidth`, and the frame itself fills what it is given. */
const WIDTH = 700;
const HEIGHT = FRAME_HEIGHT.default;
/** For how long a content system may keep the answer: a day, in seconds. */
const CACHE_AGE = 86_400;

/** Whether a page can be embedded by its address: the timeline, and each event on it. */
export const hasOembed = ({ folder }: Pick<Page, 'folder'>): boolean =>
	folder === 'explore' || folder === 'event';

/** Where the oEmbed data of a page lies, below the site's root. */
export const oembedPath = ({ path }: Pick<Page, 'path'>): string => `${path}oembed.json`;

/**
 * What a content system gets when an editor pastes the address of a page (oEmbed 1.0, type `rich`): a
 * link in a quotation, and the timeline in a frame, opened at the event. WordPress keeps of it just
 * these two elements, written as here, and shows the link until the frame tells its height.
 */
export function oembed(page: Page, dataset: Dataset, site: SiteAddress): object {
	const { language, path } = page;
	const { preview } = permanentMessagesFor(language);
	const event = dataset.events.find(({ id }) => id === page.event) ?? null;
	const title = event?.title ?? dataset.title;
	const image = previewImage(page, event, dataset, site);
	const frame = frameAttributes({
		site: site.absolute(''),
		language,
		title,
		// With the day of the dataset, by which the embed tells later what was corrected since.
		values: { event: event?.id ?? null, height: String(HEIGHT), v: dataset.updated },
		width: String(WIDTH),
	});
	const link = textElement('a', { href: site.absolute(path) }, preview.open(title));
	return {
		version: '1.0',
		type: 'rich',
		title,
		author_name: dataset.publisher.name,
		provider_name: 'Sourceline',
		provider_url: site.absolute(pagePath('explore', language)),
		cache_age: CACHE_AGE,
		thumbnail_url: image.url,
		thumbnail_width: image.width,
		thumbnail_height: image.height,
		width: WIDTH,
		height: HEIGHT,
		html: `<blockquote>${link}</blockquote>${startTag('iframe', frame)}</iframe>`,
	};
}

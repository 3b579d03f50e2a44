import type { Dataset } from '../dataset/compiled.ts';
import { permanentMessagesFor } from '../i18n/permanent-messages.ts';
import { FRAME_ALLOW, FRAME_HEIGHT } from '../state/embed-frame.ts';
import { pagePath } from '../state/page-paths.ts';
import { escapeHtml } from './escape-html.ts';
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
	const search = event === null ? '' : `?event=${encodeURIComponent(event.id)}`;
	const frame = {
		title: preview.frame(title),
		src: site.absolute(pagePath('embed', language)) + search,
		width: String(WIDTH),
		height: String(HEIGHT),
		loading: 'lazy',
		frameborder: '0',
		style: `width:0;min-width:100%!important;height:${HEIGHT}px;border:0`,
		allow: FRAME_ALLOW,
		allowfullscreen: '',
		referrerpolicy: 'no-referrer',
		'data-external': '1',
	};
	const attributes = Object.entries(frame).map(([name, value]) =>
		value === '' ? name : `${name}="${escapeHtml(value)}"`,
	);
	const href = escapeHtml(site.absolute(path));
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
		html:
			`<blockquote><a href="${href}">${escapeHtml(preview.open(title))}</a></blockquote>` +
			`<iframe ${attributes.join(' ')}></iframe>`,
	};
}

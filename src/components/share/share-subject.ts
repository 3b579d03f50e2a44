import { eventPath, pagePath } from '../../state/page-paths.ts';
import { passedOn, writeAddress } from '../../state/address.ts';
import { DEFAULT_VIEW, type View } from '../../state/view.ts';
import type { Language } from '../../time/time-span.ts';

/** What is passed on: the view as it stands, and whose dataset it shows. */
export interface ShareSubject {
	/**
	 * Absolute address of the site's root, with a slash at its end; empty in a single file that knows
	 * of no site.
	 */
	readonly site: string;
	readonly view: View;
	/**
	 * Where the open dataset comes from in its authoring form: an absolute address, or a file, to which
	 * no link leads: of this reader, or ours inside the single file.
	 */
	readonly source: string | File;
	/** Whether it is the dataset of this site, with a permanent page for each event. */
	readonly isOurs: boolean;
	/** Size of the single file, bytes; null or absent where there is none to offer. */
	readonly fileBytes?: number | null;
}

/** Whether others can reach the dataset by an address. */
export const isReachable = ({ site, source, isOurs }: ShareSubject): boolean =>
	site !== '' && (isOurs || typeof source === 'string');

/** The host from which others load the dataset, where it is not that of the site; else null. */
export function foreignHost({ site, source }: ShareSubject): string | null {
	if (typeof source !== 'string') return null;
	const { host } = new URL(source, site);
	return host === new URL(site).host ? null : host;
}

/**
 * The absolute address of the view on the explore page, without a reader's choice of theme and without
 * what others hung on the address.
 */
export function viewAddress({ site, view }: ShareSubject, language: Language): string {
	const rest = passedOn(view.rest);
	const search = writeAddress({ ...view, theme: DEFAULT_VIEW.theme, rest });
	return `${site}${pagePath('explore', language)}${search}`;
}

/** The absolute address of the page that sets the events of the view on paper. */
export function paperAddress({ site, view }: ShareSubject, language: Language): string {
	const rest = [...passedOn(view.rest), 'sheet=handout'];
	const search = writeAddress({ ...view, theme: DEFAULT_VIEW.theme, rest });
	return `${site}${pagePath('paper', language)}${search}`;
}

/** The absolute address of an event: its permanent page, or the explore page of a foreign dataset. */
export function eventAddress(subject: ShareSubject, id: string, language: Language): string {
	const { site, view, isOurs } = subject;
	if (isOurs) return site + eventPath(id, language);
	const search = writeAddress({ ...DEFAULT_VIEW, data: view.data, event: id });
	return `${site}${pagePath('explore', language)}${search}`;
}

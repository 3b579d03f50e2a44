import { EVENT_INDEX, type EventIndex, type IndexedEvent } from '../../state/event-index.ts';
import { eventPath } from '../../state/page-paths.ts';
import type { Language } from '../../time/time-span.ts';
import { matchingTexts, searchable } from '../events/matching-texts.ts';
import { nearIds } from './near-ids.ts';
import './not-found.css';
import { eventIn, rootCandidates } from './site-root.ts';

/*
 * The page in place of one that does not exist. It may be shown at any address, so it loads nothing
 * until it has found the site's root; then its links lead there, and it searches the events.
 */

/** So many of what was found are shown. */
const SHOWN = 8;

const language: Language = location.pathname.includes('/en/') ? 'en' : 'de';

/** The site's root and its events, where they can be had. */
async function findSite(): Promise<{ root: string; index: EventIndex } | null> {
	for (const root of rootCandidates(location.pathname)) {
		try {
			const response = await fetch(root + EVENT_INDEX);
			if (response.ok) return { root, index: (await response.json()) as EventIndex };
		} catch {
			// Not there, or a host that answers everything with a page.
		}
	}
	return null;
}

function showEvents(list: Element, events: readonly IndexedEvent[], root: string): void {
	list.replaceChildren(
		...events.map(({ id, title, date }) => {
			const item = document.createElement('li');
			const link = document.createElement('a');
			link.href = root + eventPath(id, language);
			link.textContent = title[language];
			const day = document.createElement('span');
			day.textContent = date[language];
			item.append(link, ' ', day);
			return item;
		}),
	);
}

function suggest(section: Element, index: EventIndex, root: string): void {
	const id = eventIn(location.pathname);
	const unknown = section.querySelector<HTMLElement>('[data-unknown]');
	const near = section.querySelector<HTMLElement>('[data-near]');
	if (id === null || !unknown || !near) return;
	unknown.querySelector('code')!.textContent = id;
	unknown.hidden = false;
	const byId = new Map(index.events.map((event) => [event.id, event]));
	const events = nearIds(id, [...byId.keys()]).flatMap((one) => byId.get(one) ?? []);
	showEvents(near.querySelector('ul')!, events, root);
	near.hidden = events.length === 0;
}

function offerSearch(section: Element, { events }: EventIndex, root: string): void {
	const form = section.querySelector('form');
	const field = form?.querySelector('input');
	const status = form?.querySelector<HTMLElement>('[role=status]');
	const list = form?.querySelector('ol');
	if (!form || !field || !status || !list) return;
	const texts = events.map(({ id, title, date }) =>
		searchable(`${title[language]} ${date[language]} ${id.replaceAll('-', ' ')}`),
	);
	const find = (): void => {
		const asked = field.value.trim() !== '';
		const found = asked ? matchingTexts(field.value, texts).flatMap((at) => events[at] ?? []) : [];
		showEvents(list, found.slice(0, SHOWN), root);
		const { found: some = '', none = '' } = status.dataset;
		status.textContent = !asked ? '' : found.length === 0 ? none : `${some}: ${found.length}`;
	};
	form.hidden = false;
	field.addEventListener('input', find);
	form.addEventListener('submit', (event) => event.preventDefault());
	find();
}

async function start(): Promise<void> {
	const section = document.querySelector(`main > [lang=${language}]`);
	if (section === null) return;
	document.documentElement.lang = language;
	section.parentElement?.prepend(section);
	const site = await findSite();
	if (site === null) return;
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-path]')) {
		link.href = site.root + (link.dataset.path ?? '');
	}
	suggest(section, site.index, site.root);
	offerSearch(section, site.index, site.root);
	document.querySelector('main')?.setAttribute('data-ready', '');
}

void start();

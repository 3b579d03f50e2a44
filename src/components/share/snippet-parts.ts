import type { Dataset, TimelineEvent } from '../../dataset/compiled.ts';
import { eventHeading } from '../../i18n/event-heading.ts';
import { statusWords } from '../../i18n/judgement-words.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ShareEmbedMessages } from '../../i18n/messages/share/embed.ts';
import type { ExploreState } from '../../state/explore-state.svelte.ts';
import { eventPath, pagePath } from '../../state/page-paths.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { formatIsoDay } from '../../time/iso-day.ts';
import type { Language } from '../../time/time-span.ts';
import type { SnippetParts, StillImage } from './embed-snippets.ts';
import { embedValues, type EmbedOptions } from './embed-values.ts';
import { keyEvents } from './key-events.ts';
import { licenceName } from '../../i18n/licence-name.ts';
import { eventAddress, viewAddress, type ShareSubject } from './share-subject.ts';

/** In whose words the snippets speak. */
export interface Wording {
	readonly language: Language;
	readonly words: Messages['words'];
	readonly texts: ShareEmbedMessages;
}

/** Size of the pictures made at build time, px. */
const IMAGE = { width: 1200, height: 630 } as const;

/** What the snippets of the present view are made of. */
export function snippetParts(
	subject: ShareSubject,
	explore: ExploreState,
	options: EmbedOptions,
	wording: Wording,
): SnippetParts {
	const { site, view } = subject;
	const { dataset, selected, asOf } = explore;
	const { language, words, texts } = wording;
	// By its name a screen reader tells one frame of an article from another.
	const title = options.title.trim() || (selected ?? dataset).title;
	const heading = ({ date }: TimelineEvent) =>
		eventHeading(date, { zone: explore.zone, offset: explore.offsetOf(date) }, language);
	const inView = explore.inSpan(explore.camera.target).map(({ event }) => event);
	const day = dayInWords(asOf === null ? dataset.updated : formatIsoDay(asOf), language);
	const dated = asOf === null ? texts.dated(day) : texts.knownOn(day);
	return {
		site,
		language,
		title,
		values: embedValues(view, options, dataset.updated),
		view: viewAddress(subject, language),
		image: imageOf(subject, selected, language, (event) =>
			event === null
				? texts.imageAlt(title)
				: `${heading(event)}: ${event.title}, ${statusWords(event, words)}`,
		),
		events: keyEvents(inView, selected?.id ?? null).map((event) => ({
			date: heading(event),
			title: event.title,
			status: statusWords(event, words),
			href: stillAddress(subject, event.id, language),
		})),
		credit: `${creditOf(dataset)}. ${dated}`,
		texts,
	};
}

/** What the licence asks those to name who pass the texts on. */
export const creditOf = ({ title, publisher, license }: Dataset): string =>
	[title, publisher.name, licenceName(license)].join(', ');

/** An event's permanent page tells what is known today; a view of an earlier day leads to that day. */
function stillAddress(subject: ShareSubject, id: string, language: Language): string {
	const { asOf, data } = subject.view;
	if (asOf === null) return eventAddress(subject, id, language);
	return viewAddress({ ...subject, view: { ...DEFAULT_VIEW, event: id, asOf, data } }, language);
}

/**
 * The picture made at build time of the selected event or of the timeline. There is none of a dataset
 * that is not ours, and none of an earlier day: it would tell what became known later.
 */
function imageOf(
	{ site, view, isOurs }: ShareSubject,
	selected: TimelineEvent | null,
	language: Language,
	alt: (event: TimelineEvent | null) => string,
): StillImage | null {
	if (!isOurs || view.asOf !== null) return null;
	const folder = selected ? eventPath(selected.id, language) : pagePath('explore', language);
	return { src: `${site}${folder}og.png`, alt: alt(selected), ...IMAGE };
}

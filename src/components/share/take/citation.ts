import { dayOf, isoOf } from '../../../dataset/calendar-day.ts';
import type { Dataset, Source, TimelineEvent } from '../../../dataset/compiled.ts';
import { bibtex } from '../../../dataset/export/bibtex.ts';
import { cslJson } from '../../../dataset/export/csl-json.ts';
import type { Reference } from '../../../dataset/export/reference.ts';
import { ris } from '../../../dataset/export/ris.ts';
import { sourceReference } from '../../../dataset/export/source-reference.ts';
import type { CitedSource, ShareCiteMessages } from '../../../i18n/messages/share/cite.ts';
import { unitAt } from '../../../time/calendar-unit.ts';
import { dayInWords, dayPhrase } from '../../../time/day-in-words.ts';
import type { Language } from '../../../time/time-span.ts';
import type { EpochMs } from '../../../time/units.ts';
import { webAddress } from '../../reading/web-address.ts';

/** The formats of citations, in the order of the choice, with the kind of file that each makes. */
export const CITATION_FORMATS = {
	text: { extension: '.txt', type: 'text/plain' },
	bibtex: { extension: '.bib', type: 'application/x-bibtex' },
	ris: { extension: '.ris', type: 'application/x-research-info-systems' },
	csl: { extension: '.json', type: 'application/vnd.citationstyles.csl+json' },
} as const;
export type CitationFormat = keyof typeof CITATION_FORMATS;

/** What is cited, in the language of the citation. */
export interface Cited {
	readonly dataset: Dataset;
	/** Null: the chronology. */
	readonly event: TimelineEvent | null;
	/** The day whose knowledge is cited, UTC midnight; null: today. */
	readonly asOf: EpochMs | null;
	/** Null where no address leads to it. */
	readonly url: string | null;
	readonly language: Language;
	readonly texts: ShareCiteMessages;
}

/** A citation of an event or of the chronology. */
export function pageCitation(cited: Cited, format: CitationFormat): string {
	const { dataset, event, url, texts } = cited;
	if (format !== 'text') return written([pageReference(cited)], format);
	return texts.page({
		publisher: dataset.publisher.name,
		...(event && { title: event.title }),
		chronology: dataset.title,
		knownOn: knownOn(cited),
		updated: dayInWords(dataset.updated, cited.language),
		url,
		license: dataset.license,
	});
}

/** The sources of an event as a list of references. */
export function sourceCitations(
	sources: readonly Source[],
	{ language, texts }: Pick<Cited, 'language' | 'texts'>,
	format: CitationFormat,
): string {
	const notes = {
		described: texts.noteDescribed,
		archived: (url: string, on: string) => texts.noteArchived(url, dayInWords(on, language)),
	};
	if (format === 'text') {
		return sources.map((source) => sourceText(source, texts)).join('\n');
	}
	return written(
		sources.map((source) => sourceReference(source, notes)),
		format,
	);
}

/** A source as text in the style of the language; a description of ours is no title. */
export function sourceText(source: Source, texts: Pick<ShareCiteMessages, 'source'>): string {
	const { authors, title, description, publisher, date, url } = sourceReference(source, {
		described: '',
		archived: () => '',
	});
	const cited: CitedSource = {
		authors,
		title: title ?? null,
		description: description ?? null,
		publisher,
		date: date?.heading ?? null,
		url: webAddress(url),
	};
	return texts.source(cited);
}

function written(
	references: readonly Reference[],
	format: Exclude<CitationFormat, 'text'>,
): string {
	switch (format) {
		case 'bibtex':
			return bibtex(references);
		case 'ris':
			return ris(references);
		case 'csl':
			return cslJson(references);
	}
}

/** A page of ours: its date is that of the dataset, the version that is cited. */
function pageReference(cited: Cited): Reference {
	const { dataset, event, url, language, texts } = cited;
	const day = dayOf(dataset.updated);
	const known = knownOn(cited);
	return {
		id: event ? `${dataset.id}-${event.id}` : dataset.id,
		title: event ? event.title : dataset.title,
		...(event && { container: dataset.title }),
		authors: [],
		publisher: dataset.publisher.name,
		date: {
			span: { edtf: isoOf(day), form: 'single', moment: unitAt(day, 'day') },
			phrase: dayPhrase(day, language),
			heading: dayInWords(dataset.updated, language),
		},
		...(url !== null && { url }),
		language: dataset.language,
		notes: [
			...(known === null ? [] : [texts.noteKnown(known)]),
			texts.noteLicense(dataset.license),
		],
	};
}

function knownOn({ asOf, language }: Cited): string | null {
	return asOf === null ? null : dayInWords(isoOf(asOf), language);
}

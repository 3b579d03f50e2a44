import { datasetOnDay, datasetWithLater, type Outline } from '../dataset/dataset-on-day.ts';
import type { Dataset } from '../dataset/compiled.ts';
import { matchesFilters, NO_FILTERS, type Filters } from '../dataset/filter-facets.ts';
import { lineOf } from '../layout/day-line.ts';
import type { Grouping } from '../layout/lane-groups.ts';
import {
	limitsOf,
	offsetOf,
	placeEvents,
	type OffsetAt,
	type PlacedEvent,
} from '../layout/place-events.ts';
import type { VisibleSpan } from '../layout/visible-span.ts';
import { dayOf } from '../dataset/calendar-day.ts';
import type { EpochMs } from '../time/units.ts';

/** What a reader chose to see, as far as a picture shows it. */
export interface PictureView {
	/** Wall ms, `to` exclusive; null: all of time. */
	readonly span: VisibleSpan | null;
	readonly filters: Filters;
	/** The words searched for, and the ids found for them; null: nothing is searched for. */
	readonly search: { readonly query: string; readonly found: ReadonlySet<string> } | null;
	readonly group: Grouping;
	/** IANA zone of the axis. */
	readonly zone: string;
	/** A zone database, for zones of which the dataset has no offsets. */
	readonly offsetAt: OffsetAt | null;
	/** The day whose knowledge shows, UTC midnight; null: today. */
	readonly asOf: EpochMs | null;
	/** Whether what came after that day shows too. */
	readonly later: boolean;
	/** Id of the event that is drawn apart. */
	readonly selected: string | null;
}

/** All events as of today, by chapters, in the dataset's own zone. */
export const wholeView = ({ zone }: Dataset): PictureView => ({
	span: null,
	filters: NO_FILTERS,
	search: null,
	group: 'chapter',
	zone,
	offsetAt: null,
	asOf: null,
	later: false,
	selected: null,
});

/** What a view shows of a dataset. */
export interface PictureScene {
	/** As it stood on the day shown: nothing of later days is in it, unless the view asks for it. */
	readonly dataset: Dataset;
	/** Wall ms, `to` exclusive. */
	readonly span: VisibleSpan;
	/** All that filters and search leave, in time order. */
	readonly matching: readonly PlacedEvent[];
	/** Those of them that the span shows. */
	readonly shown: readonly PlacedEvent[];
	/** What had happened and was not public, as far as the filters let it be told. */
	readonly outlines: readonly Outline[];
	/** The day whose knowledge shows; null: today. */
	readonly asOf: EpochMs | null;
	/** Beyond it nothing was known, wall ms; infinite today. */
	readonly line: number;
	/** Where eras end at the latest: the line, unless what came later shows too. */
	readonly end: number;
}

/** Applies a view to a dataset (the whole, as of today). */
export function sceneOf(whole: Dataset, view: PictureView): PictureScene {
	const asOf = view.asOf !== null && view.asOf < dayOf(whole.updated) ? view.asOf : null;
	const then = asOf === null ? null : datasetOnDay(whole, asOf);
	const dataset =
		asOf === null || then === null
			? whole
			: view.later
				? datasetWithLater(whole, asOf)
				: then.dataset;
	const offset = (date: Parameters<typeof offsetOf>[0]) =>
		offsetOf(date, view.zone, view.offsetAt) ?? 0;
	const matches = matchesFilters(dataset, view.filters);
	const matching = placeEvents(dataset.events, offset).filter(
		({ event }) => matches(event) && (view.search?.found.has(event.id) ?? true),
	);
	const span = view.span ?? limitsOf(whole.events, offset).whole;
	const line = asOf === null ? Infinity : lineOf(asOf);
	return {
		dataset,
		span,
		matching,
		shown: matching.filter(({ date, anchor }) => isIn(span, date, anchor)),
		outlines: then === null ? [] : outlinesIn(then.outlines, view),
		asOf,
		line,
		end: view.later ? Infinity : line,
	};
}

/** Whether a span shows an event, by its mark or by what is drawn of its date. */
function isIn(
	{ from, to }: VisibleSpan,
	date: { readonly from: number; readonly to: number },
	anchor: number,
): boolean {
	return (anchor >= from && anchor < to) || (date.to > from && date.from < to);
}

/** Whether an outline would pass any filter but that of chapters cannot be told. */
function outlinesIn(outlines: readonly Outline[], { filters, search }: PictureView): Outline[] {
	const { chapters, ...others } = filters;
	if (search !== null || Object.values(others).some(({ length }) => length > 0)) return [];
	return outlines.filter(({ chapter }) => chapters.length === 0 || chapters.includes(chapter));
}

import type { Dataset } from '../../dataset/compiled.ts';
import {
	facetCounts,
	NO_FILTERS,
	type FacetCounts,
	type Filters,
} from '../../dataset/filter-facets.ts';
import { SOURCE_KINDS } from '../../dataset/vocabulary.ts';
import type { Messages } from '../../i18n/messages.ts';
import { fold } from '../../state/fold.ts';
import { STATUS_ORDER } from '../../i18n/status-order.ts';

/** What a reader filters by. */
export type FacetName = keyof Filters;

/** A value of a facet that can be chosen. */
export interface FacetValue {
	readonly value: string;
	readonly name: string;
	/** Other spellings, by which it can be found too. */
	readonly aliases: readonly string[];
}

/** A facet as it is offered: its name and its values in the order of a list. */
export interface Facet {
	readonly name: FacetName;
	readonly title: string;
	readonly values: readonly FacetValue[];
}

/** The facets in the order in which they are shown. */
export const FACET_ORDER = ['chapters', 'statuses', 'kinds', 'sourceKinds', 'actors'] as const;

/**
 * The facets of a dataset with the values that occur in it, whatever is filtered now: chapters and
 * kinds as the dataset orders them, statuses and source kinds as their vocabularies do, actors by the
 * number of their events.
 */
export function facetsOf(
	dataset: Dataset,
	{ words, filters }: Pick<Messages, 'words' | 'filters'>,
): readonly Facet[] {
	const counts = facetCounts(dataset, NO_FILTERS);
	const values: Record<FacetName, readonly FacetValue[]> = {
		chapters: dataset.chapters.map(({ id, title }) => plain(id, title)),
		statuses: STATUS_ORDER.map((status) => plain(status, words.status[status].word)),
		kinds: dataset.kinds.map(({ id, name }) => plain(id, name)),
		sourceKinds: SOURCE_KINDS.map((kind) => plain(kind, words.sourceKind[kind])),
		actors: actorsByEvents(dataset, counts),
	};
	return FACET_ORDER.map((name) => ({
		name,
		title: filters.by[name],
		values: values[name].filter(({ value }) => counts[name].has(value)),
	}));
}

/** The filters that are on, in the order of the facets, with their names; unknown values as they are. */
export function chosenValues(
	facets: readonly Facet[],
	filters: Filters,
): readonly { readonly facet: FacetName; readonly value: string; readonly name: string }[] {
	return facets.flatMap(({ name: facet, values }) =>
		filters[facet].map((value) => {
			const name = values.find((known) => known.value === value)?.name ?? value;
			return { facet, value, name };
		}),
	);
}

/** The values that a typed text occurs in, whatever its case and its marks; all for an empty text. */
export function narrowed(values: readonly FacetValue[], typed: string): readonly FacetValue[] {
	const wanted = fold(typed.trim());
	if (wanted === '') return values;
	return values.filter(({ name, aliases }) =>
		[name, ...aliases].some((spelling) => fold(spelling).includes(wanted)),
	);
}

const plain = (value: string, name: string): FacetValue => ({ value, name, aliases: [] });

function actorsByEvents(dataset: Dataset, { actors }: FacetCounts): readonly FacetValue[] {
	const events = (id: string) => actors.get(id) ?? 0;
	return [...dataset.actors]
		.sort((a, b) => events(b.id) - events(a.id) || a.name.localeCompare(b.name, dataset.language))
		.map(({ id, name, aliases }) => ({ value: id, name, aliases }));
}

import { NO_FILTERS, type Filters } from '../dataset/filter-facets.ts';
import type { EpochMs } from '../time/units.ts';
import type { Grouping } from '../layout/lane-groups.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
/** Light or dark; `auto` follows the system. */
export type Theme = (typeof THEMES)[number];

/** What an address says of a view: exactly what a reader has chosen. */
export interface View {
	readonly filters: Filters;
	/** The words searched for; empty: none. */
	readonly query: string;
	/** The visible span, wall ms, `to` exclusive; null: the one that the dataset opens with. */
	readonly span: { readonly from: number; readonly to: number } | null;
	/** Id of the selected event. */
	readonly event: string | null;
	/** Ids of the events picked by hand, in their order. */
	readonly pick: readonly string[];
	readonly group: Grouping;
	/** An IANA name; null: the zone of the dataset. */
	readonly zone: string | null;
	/** The day whose knowledge shows, UTC midnight; null: today. */
	readonly asOf: EpochMs | null;
	/** Whether what came after that day shows too. */
	readonly later: boolean;
	readonly theme: Theme;
	/** Address of another dataset, as it was given. */
	readonly data: string | null;
	/** The language to be led to. */
	readonly lang: string | null;
	/** Parameters of others and of later versions, as they stand in the address; kept as they are. */
	readonly rest: readonly string[];
}

/** What an address without parameters shows. */
export const DEFAULT_VIEW: View = {
	filters: NO_FILTERS,
	query: '',
	span: null,
	event: null,
	pick: [],
	group: 'chapter',
	zone: null,
	asOf: null,
	later: false,
	theme: 'auto',
	data: null,
	lang: null,
	rest: [],
};

import type { Notice } from '../../state/notice.ts';
import { ownParameters, withParameters } from '../own-parameters.ts';
import {
	SOURCE_GROUPS,
	SOURCE_SORTS,
	type SourceGrouping,
	type SourceSort,
} from './arrange-sources.ts';

/** What a reader of the sources has chosen. */
export interface SourcesChoice {
	readonly group: SourceGrouping;
	readonly sort: SourceSort;
	readonly query: string;
}

/** What an address without parameters shows. */
export const ALL_SOURCES: SourcesChoice = { group: 'publisher', sort: 'publisher', query: '' };

/** Reads `group`, `sort` and `q`; what is not known stays at its default and is named in a notice. */
export function readSourcesAddress(search: string): {
	readonly choice: SourcesChoice;
	readonly notices: readonly Notice[];
} {
	const given = ownParameters(search, ['group', 'sort', 'q']);
	const notices: Notice[] = [];
	const oneOf = <Value extends string>(
		parameter: 'group' | 'sort',
		known: readonly Value[],
		standard: Value,
	): Value => {
		const value = given[parameter];
		const found = known.find((one) => one === value);
		if (value !== undefined && found === undefined) {
			notices.push({ reason: 'unknown', parameter, value });
		}
		return found ?? standard;
	};
	const choice = {
		group: oneOf('group', SOURCE_GROUPS, ALL_SOURCES.group),
		sort: oneOf('sort', SOURCE_SORTS, ALL_SOURCES.sort),
		query: given.q ?? ALL_SOURCES.query,
	};
	return { choice, notices };
}

/** The search part of the address of a choice; what equals the default is left out. */
export function writeSourcesAddress(search: string, { group, sort, query }: SourcesChoice): string {
	return withParameters(search, {
		group: group === ALL_SOURCES.group ? null : group,
		sort: sort === ALL_SOURCES.sort ? null : sort,
		q: query.trim() === '' ? null : query,
	});
}

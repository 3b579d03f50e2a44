import { dayOf } from '../../dataset/calendar-day.ts';
import type { Notice } from '../../state/notice.ts';
import { parseIsoDay } from '../../time/iso-day.ts';
import type { EpochMs } from '../../time/units.ts';
import { ownParameters, withParameters } from '../own-parameters.ts';

/** Two calendar days as ISO dates, the first not after the second. */
export interface TwoDays {
	readonly from: string;
	readonly to: string;
}

/** Why two days cannot be compared: one is missing or none, or they stand the wrong way round. */
export type DaysFault = 'incomplete' | 'reversed';

/** Two texts as days to compare, or what is wrong with them. */
export function twoDays(from: string, to: string): TwoDays | DaysFault {
	const [a, b] = [parseIsoDay(from), parseIsoDay(to)];
	if (a === null || b === null) return 'incomplete';
	return a <= b ? { from, to } : 'reversed';
}

/** The two days as UTC midnights. */
export function midnightsOf({ from, to }: TwoDays): readonly [from: EpochMs, to: EpochMs] {
	return [dayOf(from), dayOf(to)];
}

/** Reads `from` and `to`, which only count together; what is ignored is named in a notice. */
export function readChangesAddress(search: string): {
	readonly days: TwoDays | null;
	readonly notices: readonly Notice[];
} {
	const given = ownParameters(search, ['from', 'to']);
	const names = (['from', 'to'] as const).filter((name) => given[name] !== undefined);
	if (names.length === 0) return { days: null, notices: [] };
	const notices = names.flatMap((parameter): Notice[] => {
		const value = given[parameter] ?? '';
		if (parseIsoDay(value) === null) return [{ reason: 'not-a-date', parameter, value }];
		return names.length < 2 ? [{ reason: 'half-span', parameter, value }] : [];
	});
	if (notices.length > 0) return { days: null, notices };
	const { from = '', to = '' } = given;
	const days = twoDays(from, to);
	if (typeof days === 'object') return { days, notices: [] };
	return {
		days: null,
		notices: [{ reason: 'reversed', parameter: 'from', value: `${from}&to=${to}` }],
	};
}

/** The search part of the address of two days; null for those that the page begins with. */
export function writeChangesAddress(search: string, days: TwoDays | null): string {
	return withParameters(search, { from: days?.from ?? null, to: days?.to ?? null });
}

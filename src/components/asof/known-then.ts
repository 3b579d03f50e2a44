import type { Account, Dataset, TimelineEvent } from '../../dataset/compiled.ts';
import { eventOnDay } from '../../dataset/status-on-day.ts';
import type { FirstTold, Side } from '../../i18n/messages/as-of.ts';
import { directoryOf, verbNumber, type Directory } from '../reading/directory.ts';

/** Sides that take a stand, in the order in which they are told. */
const ORDER = [
	'confirms',
	'reports',
	'asserts',
	'announces',
	'retracts',
	'doubts',
	'denies',
] as const;
/** Most names that are told of one side. */
const MOST = 2;

/**
 * Who said what of an event as it stood on a day: each party with the last side it took, states and
 * organisations before media. Unnamed speakers do not stand for a party: they are told as themselves,
 * and only where nobody named speaks for their party or, if none is known, nobody named at all.
 *
 * @param event as `explore.dataset` has it on that day
 */
export function sidesOf(event: TimelineEvent, dataset: Dataset): readonly Side[] {
	const directory = directoryOf(dataset);
	const stances = new Map<string, Side['stance']>();
	for (const { by, stance } of event.accounts) {
		if (stance === 'comments') continue;
		for (const id of by) stances.set(speakerOf(id, directory), stance);
	}
	const named = [...stances.keys()].filter((id) => !directory.actors.get(id)?.anonymous);
	const isTold = (id: string): boolean => {
		const actor = directory.actors.get(id);
		if (!actor?.anonymous) return true;
		return actor.party === id ? named.length === 0 : !named.includes(actor.party);
	};
	const speaking = [...stances]
		.filter(([id]) => isTold(id))
		.sort(([a], [b]) => weight(a, directory) - weight(b, directory));
	return ORDER.flatMap((stance) => {
		const ids = speaking.filter(([, own]) => own === stance).map(([id]) => id);
		if (ids.length === 0) return [];
		// One more is told rather than counted.
		const told = ids.slice(0, ids.length === MOST + 1 ? MOST + 1 : MOST);
		return [
			{
				stance,
				names: told.map((id) => directory.actors.get(id)?.name ?? id),
				others: ids.length - told.length,
				number: verbNumber(ids, directory),
			},
		];
	});
}

/** What an event was when it was first told, which the sentence counts from. */
export function firstTold(event: TimelineEvent): { account: Account; as: FirstTold } | null {
	const [account] = event.accounts;
	if (account === undefined) return null;
	const status = eventOnDay(event, account.known)?.status;
	if (account.stance === 'announces') return { account, as: 'announcement' };
	const doubtful = status === 'claimed' || status === 'disputed' || status === 'unproven';
	return { account, as: doubtful ? 'claim' : 'report' };
}

/** For whom somebody speaks: the party, but an unnamed speaker only for itself. */
function speakerOf(id: string, { actors }: Directory): string {
	const actor = actors.get(id);
	return actor === undefined || actor.anonymous ? id : actor.party;
}

const weight = (id: string, { actors }: Directory): number =>
	actors.get(id)?.kind === 'media' ? 1 : 0;

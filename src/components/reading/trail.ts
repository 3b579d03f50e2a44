import type { Account, Assessment, TimelineEvent } from '../../dataset/compiled.ts';

/** What somebody said, or what the editors made of it. */
export type TrailEntry =
	| { readonly kind: 'account'; readonly account: Account }
	| { readonly kind: 'assessment'; readonly assessment: Assessment };

/** A part of the trail: an entry that shows, or a run of accounts that stays folded at first. */
export type TrailPart =
	TrailEntry | { readonly kind: 'folded'; readonly accounts: readonly [Account, ...Account[]] };

/** Up to this many accounts all of them show. */
const SHOWN_WHOLE = 8;
/** A shorter run is not worth a fold. */
const FOLDED_FROM = 3;

/**
 * Accounts in the order in which they became public, and between them the editors' assessments, each
 * after the last account of its day on which it rests, or after all that was known by then.
 */
export function trailOf({ accounts, assessments }: TimelineEvent): readonly TrailEntry[] {
	const after = accounts.map((): Assessment[] => []);
	const before: Assessment[] = [];
	for (const assessment of assessments) {
		const reason = accounts.findLastIndex(
			({ id, known }) => known === assessment.known && assessment.because.includes(id),
		);
		const latest = accounts.findLastIndex(({ known }) => known <= assessment.known);
		(after[reason < 0 ? latest : reason] ?? before).push(assessment);
	}
	return [
		...before.map(judged),
		...accounts.flatMap((account, index): TrailEntry[] => [
			{ kind: 'account', account },
			...after[index]!.map(judged),
		]),
	];
}

/**
 * The trail with its turning points in sight: in a long one, runs of accounts on which no assessment
 * rests are folded.
 */
export function foldedTrail(event: TimelineEvent): readonly TrailPart[] {
	const trail = trailOf(event);
	if (event.accounts.length <= SHOWN_WHOLE) return trail;
	const reasons = new Set(event.assessments.flatMap(({ because }) => because));
	const parts: TrailPart[] = [];
	let run: Account[] = [];
	const endRun = () => {
		const [first, ...rest] = run;
		if (first && run.length >= FOLDED_FROM)
			parts.push({ kind: 'folded', accounts: [first, ...rest] });
		else parts.push(...run.map((account): TrailEntry => ({ kind: 'account', account })));
		run = [];
	};
	for (const entry of trail) {
		if (entry.kind === 'account' && !reasons.has(entry.account.id)) {
			run.push(entry.account);
			continue;
		}
		endRun();
		parts.push(entry);
	}
	endRun();
	return parts;
}

const judged = (assessment: Assessment): TrailEntry => ({ kind: 'assessment', assessment });

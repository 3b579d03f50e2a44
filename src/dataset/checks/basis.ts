import type { AuthoredAccount, AuthoredAssessment } from '../schema.ts';
import { ownKnowledge } from '../own-knowledge.ts';
import { isAnonymous, partiesOf, partyOf } from '../parties.ts';
import { AFFIRMING, OPPOSING } from '../stances.ts';
import type { Basis } from '../vocabulary.ts';
import { contradict } from './contradiction.ts';
import type { EventCheck, EventUnderCheck } from './event-check.ts';

/** Each assessment's basis is borne out by the accounts that it names. */
export const checkBasis: EventCheck = (subject, report) => {
	const { event, path } = subject;
	const byId = new Map(event.accounts.map((account) => [account.id, account]));
	for (const [index, assessment] of event.assessments.entries()) {
		const accounts = [...new Set(assessment.because)].flatMap((id) => byId.get(id) ?? []);
		// An account that does not exist is a fault of its own; without it nothing can be judged.
		if (accounts.length < new Set(assessment.because).size) continue;
		const fault = RULES[assessment.basis]({ subject, assessment, accounts });
		if (fault === null) continue;
		report({
			code: 'basis',
			path: [...path, 'assessments', index, 'basis'],
			message: `the basis "${assessment.basis}" is not borne out: ${fault.missing}`,
			remedy: fault.remedy,
		});
	}
};

interface Case {
	readonly subject: EventUnderCheck;
	readonly assessment: AuthoredAssessment;
	/** The accounts named in `because`. */
	readonly accounts: readonly AuthoredAccount[];
}

/** What a basis lacks; null if it is borne out. */
type Rule = (given: Case) => { readonly missing: string; readonly remedy: string } | null;

const RULES: Readonly<Record<Basis, Rule>> = {
	announcement: ({ accounts }) =>
		accounts.some(({ stance }) => stance === 'announces')
			? null
			: {
					missing: 'no account named in "because" announces the event',
					remedy: 'name the announcement, or choose "single-speaker"',
				},

	'single-speaker': ({ accounts, subject: { book } }) => {
		const affirming = accounts.filter(({ stance }) => AFFIRMING.has(stance));
		if (affirming.length === 0) {
			return {
				missing: 'no account named in "because" asserts the event',
				remedy: 'name the account that does',
			};
		}
		const parties = partiesOf(
			affirming.flatMap(({ by }) => by),
			book,
		);
		return affirming.length === 1 || parties.size <= 1
			? null
			: {
					missing: `the accounts speak for ${[...parties].join(' and ')}`,
					remedy: 'name one of them, or choose "two-origins"',
				};
	},

	evidence: ({ accounts, assessment: { status }, subject: { book } }) =>
		accounts.some(
			(account) =>
				(account.stance === 'reports' ||
					account.stance === 'confirms' ||
					(status !== 'reported' && OPPOSING.has(account.stance))) &&
				ownKnowledge(account, book).size > 0,
		)
			? null
			: {
					missing:
						'no account named in "because" is the report of a named speaker from own knowledge',
					remedy: 'name such an account (stance "reports"), or choose "single-speaker"',
				},

	contradiction: ({ accounts }) =>
		contradict(accounts)
			? null
			: {
					missing:
						'the accounts neither take opposing stances nor give figures of the same unit and period that exclude each other',
					remedy:
						'name the account that denies or doubts it, or give figures of one period their "period"',
				},

	'two-origins': ({ accounts, subject: { book } }) => {
		const known = accounts
			.filter(({ stance }) => AFFIRMING.has(stance))
			.map((account) => ownKnowledge(account, book));
		const independent = known.some((mine, index) =>
			known
				.slice(index + 1)
				.some((theirs) => [...mine].some((a) => [...theirs].some((b) => a !== b))),
		);
		return independent
			? null
			: {
					missing: twoOriginsLack(known),
					remedy: 'name an account by a speaker of another party, or choose another basis',
				};
	},

	primary: ({ accounts, subject: { event, book } }) => {
		const involved = new Set([...event.actors, ...(event.concerned ?? [])]);
		const borneOut = accounts.some((account) => {
			if (OPPOSING.has(account.stance) || account.stance === 'retracts') return false;
			const named = account.by.filter((id) => !isAnonymous(id, book));
			const sources = account.sources.flatMap(({ id }) => book.sources.get(id) ?? []);
			if (named.length > 0 && sources.some(({ kind }) => kind === 'primary')) return true;
			return named.some((id) => involved.has(id)) && sources.some(({ url }) => url !== null);
		});
		return borneOut
			? null
			: {
					missing:
						'no account named in "because" has a named speaker in a primary source, or one of the event’s actors quoted in a source with an address',
					remedy: 'name such an account, or put its speaker among the event’s "actors"',
				};
	},

	acknowledgement: ({ accounts, subject: { event, book } }) => {
		const concerned = new Set((event.concerned ?? []).map((id) => partyOf(id, book)));
		if (concerned.size === 0) {
			return {
				missing: 'the event does not say whose act it is',
				remedy: 'name them in "concerned"',
			};
		}
		const borneOut = accounts.some(
			({ stance, by }) =>
				stance === 'confirms' && [...partiesOf(by, book)].some((party) => concerned.has(party)),
		);
		return borneOut
			? null
			: {
					missing: `no account named in "because" is a "confirms" by ${[...concerned].join(' or ')}`,
					remedy: 'name such an account, or choose another basis',
				};
	},

	// The lack of evidence cannot be shown by what was said.
	absence: () => null,
};

function twoOriginsLack(known: readonly ReadonlySet<string>[]): string {
	const parties = [...new Set(known.flatMap((one) => [...one]))];
	if (parties.length === 0) {
		return 'no account named in "because" affirms the event from own knowledge of a named speaker';
	}
	return parties.length === 1
		? `all its speakers with own knowledge are of one party (${parties[0]})`
		: 'its speakers of different parties stand in one account';
}

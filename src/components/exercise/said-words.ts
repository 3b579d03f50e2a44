import type { Account, Assessment, Source, TimelineEvent } from '../../dataset/compiled.ts';
import type { Words } from '../../i18n/messages/words.ts';
import { namesOf, verbNumber, type Directory } from '../reading/directory.ts';

/** Who said it and how: "Seoul und Kiew erklären". */
export function saidWords(
	{ by, stance }: Account,
	directory: Directory,
	words: Pick<Words, 'list' | 'stance'>,
): string {
	const names = words.list(namesOf(by, directory));
	return `${names} ${words.stance(stance, verbNumber(by, directory))}`;
}

/** The accounts on which a judgement rests. */
export function reasonsOf(assessment: Assessment, event: TimelineEvent): readonly Account[] {
	return event.accounts.filter(({ id }) => assessment.because.includes(id));
}

/** The sources of some accounts, each once. */
export function sourcesOfAccounts(
	accounts: readonly Account[],
	{ sources }: Directory,
): readonly Source[] {
	const ids = new Set(accounts.flatMap((account) => account.sources.map(({ id }) => id)));
	return [...ids].flatMap((id) => sources.get(id) ?? []);
}

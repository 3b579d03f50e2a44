import type { Basis, Relation, SourceKind, Stance, Status } from '../../dataset/vocabulary.ts';

/** A word with what it means, in one sentence. */
export interface Defined {
	readonly word: string;
	readonly meaning: string;
}

/** What lanes can stand for. */
export type Group = 'chapter' | 'actor' | 'kind';

/** What the stage and a card say with the closed vocabularies. */
export interface StageWords {
	readonly status: Readonly<Record<Status, Pick<Defined, 'word'>>>;
	/** Of an event that nobody has judged yet. */
	readonly noStatus: string;
	/** What a status rests on, to stand after it. */
	readonly basis: Readonly<Record<Basis, string>>;
	/**
	 * "bestätigt, zwei unabhängige Ursprünge"; the status alone where the basis repeats it. `said`: what
	 * is confirmed is that somebody said so (`isSaid`).
	 */
	readonly judgement: (status: Status | null, basis: Basis | null, said?: boolean) => string;
	/** What the speakers do, as a verb that follows their names; its form goes by their number. */
	readonly stance: (stance: Stance, speakers: number) => string;
	/** Of an event that was not public on the day shown. */
	readonly later: string;
	/** The lane of all that has none of its own. */
	readonly others: string;
	/** Names in a row, "Kiew, Seoul und Washington". */
	readonly list: (names: readonly string[]) => string;
	/** A number with the separators of the language. */
	readonly digits: (value: number) => string;
	/** A time zone to choose: `place`, `own` or an IANA name. */
	readonly zone: (zone: string) => string;
}

/** The closed vocabularies, in words. */
export interface Words extends StageWords {
	readonly status: Readonly<Record<Status, Defined>>;
	readonly sourceKind: Readonly<Record<SourceKind, string>>;
	/** From the event shown to the one named. */
	readonly relation: Readonly<Record<Relation, string>>;
	/** The same relation told from its other end. */
	readonly relationFrom: Readonly<Record<Relation, string>>;
	readonly group: Readonly<Record<Group, string>>;
	readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
}

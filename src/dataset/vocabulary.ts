/** The closed vocabularies of the dataset; DATASET.md explains each word. */

export const STATUSES = [
	'planned',
	'unfulfilled',
	'claimed',
	'reported',
	'disputed',
	'unproven',
	'confirmed',
	'refuted',
] as const;
/** The editors' judgement of an event on a day. */
export type Status = (typeof STATUSES)[number];

export const BASES = [
	'announcement',
	'single-speaker',
	'evidence',
	'contradiction',
	'two-origins',
	'primary',
	'acknowledgement',
	'absence',
] as const;
/** What a status rests on. */
export type Basis = (typeof BASES)[number];

export const STANCES = [
	'announces',
	'asserts',
	'reports',
	'confirms',
	'denies',
	'doubts',
	'comments',
	'retracts',
] as const;
/** What a speaker does in an account, towards the event. */
export type Stance = (typeof STANCES)[number];

export const SOURCE_KINDS = ['primary', 'agency', 'news', 'state-media', 'analysis'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const ACTOR_KINDS = ['person', 'state', 'organisation', 'media'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const RELATIONS = ['about', 'confirms', 'contradicts', 'responds-to', 'leads-to'] as const;
export type Relation = (typeof RELATIONS)[number];

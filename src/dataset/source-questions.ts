/**
 * What is asked of a source, in the order in which a class asks it: German source criticism
 * (Quellenkritik), English sourcing and lateral reading (CONVENTIONS.md C2).
 */
export const SOURCE_QUESTIONS = [
	/** Who made it and who published it. */
	'who',
	/** When it was made, and how long after what it tells of. */
	'when',
	/** For whom. */
	'whom',
	/** From whom it has what it says. */
	'word',
	/** What those stand to gain who speak in it. */
	'interest',
	/** What exactly it supports. */
	'says',
	/** What others say of the same. */
	'others',
] as const;
export type SourceQuestion = (typeof SOURCE_QUESTIONS)[number];

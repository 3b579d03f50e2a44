/** Why a date cannot be read; stable, for tests and for messages in other languages. */
export type DateFault =
	/** Nothing there. */
	| 'empty'
	/** Not written as EDTF writes dates. */
	| 'syntax'
	/** Well written, but the calendar or the clock has no such date. */
	| 'no-such-date'
	/** Valid EDTF that this project leaves out, as it cannot be drawn or worded honestly. */
	| 'unsupported'
	/** Outside the years that can be computed with. */
	| 'out-of-range'
	/** A time of day without offset: it would be another instant on every machine. */
	| 'no-offset'
	/** A time of day where EDTF has none: in intervals and lists. */
	| 'time-not-allowed'
	/** The end lies before the start. */
	| 'reversed'
	/** The same date twice in a list. */
	| 'duplicate';

/** A part of an expression, with its place in the whole, so that a fault can be pointed at. */
export interface Piece {
	readonly text: string;
	/** Index of its first character in `whole`. */
	readonly start: number;
	readonly whole: string;
}

/** The part of a piece from `from` up to `to`, exclusive, both counted within the piece. */
export function cut(piece: Piece, from: number, to = piece.text.length): Piece {
	return { text: piece.text.slice(from, to), start: piece.start + from, whole: piece.whole };
}

/** The parts of a piece between its separators, with their places. */
export function splitPiece(piece: Piece, separator: string): Piece[] {
	let from = 0;
	return piece.text.split(separator).map((text) => {
		const part = cut(piece, from, from + text.length);
		from += text.length + separator.length;
		return part;
	});
}

/**
 * A date that cannot be read. The message says what was expected, what was found, where, and what to
 * do; it does not say in which field, which the caller knows.
 */
export class DateError extends Error {
	readonly code: DateFault;
	/** The whole expression. */
	readonly text: string;
	/** Where in it: index of the first character at fault, and of the one after the last. */
	readonly position: { readonly start: number; readonly end: number };
	/** What to do about it. */
	readonly remedy: string;

	constructor(code: DateFault, piece: Piece, expected: string, remedy: string) {
		const { text, start, whole } = piece;
		const where = text === whole ? '' : ` at character ${start + 1} of "${whole}"`;
		super(`expected ${expected}, got "${text}"${where}; ${remedy}`);
		this.name = 'DateError';
		this.code = code;
		this.text = whole;
		this.position = { start, end: start + text.length };
		this.remedy = remedy;
	}
}

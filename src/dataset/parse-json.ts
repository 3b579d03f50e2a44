import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** A text read as JSON, or where and why it is none. */
export type ParsedJson =
	| { readonly ok: true; readonly value: unknown }
	| {
			readonly ok: false;
			/** What is wrong, a clause in English. */
			readonly message: string;
			/** From 1; null where the place is not known. */
			readonly line: number | null;
			/** From 1, in UTF-16 units. */
			readonly column: number | null;
	  };

/**
 * Reads JSON. A byte order mark at the start is passed over, as editors on Windows write it. The place
 * of a fault is found by a second parser, since engines word it differently and some not at all.
 */
export function parseJson(text: string): ParsedJson {
	const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
	try {
		return { ok: true, value: JSON.parse(json) };
	} catch {
		const error = firstError(json);
		if (!error) return { ok: false, message: 'the text is not JSON', line: null, column: null };
		const before = json.slice(0, error.offset);
		return {
			ok: false,
			message: WORDS[printParseErrorCode(error.error)] ?? 'something else was expected',
			line: before.split('\n').length,
			column: error.offset - before.lastIndexOf('\n'),
		};
	}
}

function firstError(json: string): ParseError | undefined {
	const errors: ParseError[] = [];
	try {
		parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
	} catch (error) {
		// It descends by recursion: thousands of brackets within brackets exhaust the stack.
		if (!(error instanceof RangeError)) throw error;
	}
	return errors[0];
}

const WORDS: Readonly<Record<string, string>> = {
	InvalidSymbol: 'a word that is neither true, false nor null',
	InvalidNumberFormat: 'a number that is not written as JSON writes numbers',
	PropertyNameExpected: 'a property name in double quotes was expected',
	ValueExpected: 'a value was expected',
	ColonExpected: 'a colon was expected',
	CommaExpected: 'a comma was expected',
	CloseBraceExpected: 'a closing } was expected',
	CloseBracketExpected: 'a closing ] was expected',
	EndOfFileExpected: 'the text goes on after the end of the JSON',
	InvalidCommentToken: 'a comment, which JSON does not have',
	UnexpectedEndOfComment: 'a comment without end',
	UnexpectedEndOfString: 'a text without closing quote',
	UnexpectedEndOfNumber: 'a number without end',
	InvalidUnicode: 'a \\u escape without four hexadecimal digits',
	InvalidEscapeCharacter: 'an escape that JSON does not have',
	InvalidCharacter: 'a character that is not allowed in a text, such as a line break',
};

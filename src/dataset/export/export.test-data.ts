import fc from 'fast-check';
import { parseEdtf } from '../../time/parse-edtf.ts';
import type { WordedDate } from '../compiled.ts';
import type { Reference } from './reference.ts';

/** A date whose words are its EDTF, for comparison. */
export function worded(edtf: string): WordedDate {
	return { span: parseEdtf(edtf), phrase: `at ${edtf}`, heading: `[${edtf}]` };
}

/** A reference of which only this is known. */
export function reference(rest: Partial<Reference> = {}): Reference {
	return { id: 'one', authors: [], publisher: 'Press', language: 'en', notes: [], ...rest };
}

/** Any text of the letters of a word, which have no parts of their own. */
export const textOf = (letters: string): fc.Arbitrary<string> =>
	fc.string({ unit: fc.constantFrom(...Array.from(letters)) });

import fc from 'fast-check';
import { parseEdtf } from '../../time/parse-edtf.ts';
import type { Moment, TimeSpan } from '../../time/time-span.ts';
import type { WordedDate } from '../compiled.ts';
import type { Reference } from './reference.ts';

/** A date whose words are its EDTF, for comparison. */
export function worded(edtf: string): WordedDate {
	return { span: parseEdtf(edtf), phrase: `at ${edtf}`, heading: `[${edtf}]` };
}

const instant = (time: string): Moment => {
	const span = parseEdtf(time);
	if (span.form !== 'single') throw new Error(`${time} is no instant`);
	return span.moment;
};

/** What no dataset says today, as its dates have no times of day in intervals; the form allows it. */
export const BETWEEN_INSTANTS: TimeSpan = {
	edtf: '2024-01-01T10:00:00Z/2024-02-01T00:00:00Z',
	form: 'interval',
	start: instant('2024-01-01T10:00:00Z'),
	end: instant('2024-02-01T00:00:00Z'),
};

/** A reference of which only this is known. */
export function reference(rest: Partial<Reference> = {}): Reference {
	return { id: 'one', authors: [], publisher: 'Press', language: 'en', notes: [], ...rest };
}

/** Any text of the letters of a word, which have no parts of their own. */
export const textOf = (letters: string): fc.Arbitrary<string> =>
	fc.string({ unit: fc.constantFrom(...Array.from(letters)) });

import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from './export.test-data.ts';
import { csv, harmless } from './csv.ts';

const cell = textOf('ab ü,;"\'=+-@\t\r\n');

describe('CSV', () => {
	it('begins with a byte order mark, and each row ends in CR LF', () => {
		expect(csv([['id', 'a, "b"']])).toBe('\ufeffid,"a, ""b"""\r\n');
	});

	it('is read back as it was, but for the apostrophes', () => {
		const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
		fc.assert(
			fc.property(rows, (table) => {
				const read = csvParseRows(csv(table).slice(1));
				expect(read).toEqual(table.map((row) => row.map(harmless)));
			}),
		);
	});

	it('lets no cell begin as a formula does', () => {
		fc.assert(
			fc.property(cell, (text) => {
				expect(harmless(text)).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
				expect([text, `'${text}`]).toContain(harmless(text));
			}),
		);
		expect(harmless('=HYPERLINK("http://x")')).toBe('\'=HYPERLINK("http://x")');
		expect(harmless('2024-10-18')).toBe('2024-10-18');
	});
});

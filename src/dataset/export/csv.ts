import { csvFormatRow } from 'd3-dsv';

/** By this Excel knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV (RFC 4180): comma, CR LF, with a byte order mark. The first row names the columns.
 */
export function csv(rows: readonly (readonly string[])[]): string {
	return BYTE_ORDER_MARK + rows.map((row) => `${csvFormatRow(row.map(harmless))}\r\n`).join('');
}

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before =, +, -, @, tab and
 * carriage return (OWASP, "CSV Injection"), with whatever blanks stand before them.
 */
export function harmless(cell: string): string {
	return /^\s*[=+\-@]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

/** What may stand between two names. */
const BETWEEN = /\s*[,;&]\s*|\s+(?:and|und)\s+/;

/**
 * The names in a line of authors. Between commas, semicolons and "and" stand several names if each
 * part has a blank, as full names have; otherwise the line is one name, as in "Doe, Jane" or "AFP, dpa".
 * Given and family names are never told apart: that cannot be known.
 */
export function authorNames(line: string): readonly string[] {
	const names = line
		.split(BETWEEN)
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const whole = line.trim();
	if (names.every((name) => /\s/.test(name))) return names;
	return whole === '' ? [] : [whole];
}

/** Whether a name can only be one person's full name: of several words, and with no other beside it. */
export const isFullName = (name: string): boolean =>
	/\s/.test(name.trim()) && !BETWEEN.test(name.trim());

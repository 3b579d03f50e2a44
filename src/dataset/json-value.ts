/** Whether a JSON value is an object with keys (neither array nor null). */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const LONGEST = 60;

/**
 * A JSON value as it is quoted in a message: on one line, strings in double quotes, arrays and
 * objects named by their kind, cut after 60 characters.
 */
export function quoted(value: unknown): string {
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	if (isJsonObject(value)) return 'an object';
	if (value === undefined) return 'nothing';
	const text = JSON.stringify(value);
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Lines between which a part of a file is written by a program. */
export interface Marks {
	readonly begin: string;
	readonly end: string;
}

/**
 * A text with other content between two marks, which stay and stand on lines of their own. Throws
 * where one is missing, or where there are several.
 */
export function replaceBetween(text: string, { begin, end }: Marks, content: string): string {
	const lines = text.split('\n');
	const [from, to] = [begin, end].map((mark) => {
		const at = lines.indexOf(mark);
		if (at < 0) throw new Error(`expected a line "${mark}", found none; put it back`);
		if (lines.includes(mark, at + 1)) throw new Error(`expected one line "${mark}", found more`);
		return at;
	}) as [number, number];
	if (to < from) throw new Error(`expected "${begin}" before "${end}"`);
	return [...lines.slice(0, from + 1), '', content.trim(), '', ...lines.slice(to)].join('\n');
}

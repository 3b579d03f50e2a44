/**
 * A table in Markdown.
 *
 * @param words how many columns, from the left, hold words; the others hold figures, set right
 */
export function markdownTable(
	head: readonly string[],
	rows: readonly (readonly string[])[],
	words = 1,
): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		line(head),
		line(head.map((_, column) => (column < words ? '---' : '---:'))),
		...rows.map(line),
	].join('\n');
}

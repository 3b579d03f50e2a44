import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { JsonPath } from './json-path.ts';

/** Where the values of one JSON text stand. */
export interface JsonLines {
	/** The line, from 1, in which a value begins; of the nearest value around it if it is not there. */
	lineOf(path: JsonPath): number;
	/** Keys that stand twice in one object, of which JSON keeps only the last. */
	readonly duplicateKeys: readonly { readonly path: JsonPath; readonly line: number }[];
}

/** The lines of a text that `parseJson` has read. */
export function jsonLines(text: string): JsonLines {
	const root = parseTree(text);
	const starts = lineStarts(text);
	const lineAt = (offset: number): number => countUpTo(starts, offset);
	return {
		lineOf(path) {
			for (let length = path.length; root && length >= 0; length--) {
				const node = findNodeAtLocation(root, path.slice(0, length));
				if (node) return lineAt(node.offset);
			}
			return 1;
		},
		duplicateKeys: root
			? [...duplicates(root, [])].map(({ path, offset }) => ({ path, line: lineAt(offset) }))
			: [],
	};
}

function* duplicates(node: Node, path: JsonPath): Generator<{ path: JsonPath; offset: number }> {
	if (node.type === 'array') {
		for (const [index, item] of (node.children ?? []).entries()) {
			yield* duplicates(item, [...path, index]);
		}
	}
	if (node.type !== 'object') return;
	const seen = new Set<string>();
	for (const property of node.children ?? []) {
		const [key, value] = property.children ?? [];
		if (!key) continue;
		const name = String(key.value);
		if (seen.has(name)) yield { path: [...path, name], offset: key.offset };
		seen.add(name);
		if (value) yield* duplicates(value, [...path, name]);
	}
}

function lineStarts(text: string): readonly number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}

/** How many of some ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

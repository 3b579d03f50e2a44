import type { VisibleSpan } from './visible-span.ts';

/** Equal parts of a span, whose borders are the same numbers wherever they are asked for. */
export function parted({ from, to }: VisibleSpan, parts: number): VisibleSpan[] {
	const border = (part: number) => (part === parts ? to : from + ((to - from) * part) / parts);
	return Array.from({ length: parts }, (_, i) => ({ from: border(i), to: border(i + 1) }));
}

/** The part in which a time lies, by the very borders of the parts; null: in none. */
export function partOf(time: number, parts: readonly VisibleSpan[]): number | null {
	const [first, last] = [parts[0]!, parts.at(-1)!];
	if (time < first.from || time >= last.to) return null;
	let part = Math.floor(((time - first.from) / (last.to - first.from)) * parts.length);
	part = Math.min(Math.max(part, 0), parts.length - 1);
	while (time < parts[part]!.from) part -= 1;
	while (time >= parts[part]!.to) part += 1;
	return part;
}

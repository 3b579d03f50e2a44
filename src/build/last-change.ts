import type { Dataset } from '../dataset/compiled.ts';

/** The ISO day of the last published change to an event; null where there was none. */
export function lastChange({ changes }: Dataset, id: string): string | null {
	const days = changes.filter(({ events }) => events.includes(id)).map(({ on }) => on.span.edtf);
	return days.sort().at(-1) ?? null;
}

import { expect, it } from 'vitest';
import { excerptNote } from './excerpt-note.ts';

const excerpt = { taken: 12, total: 121, knownOn: null, updated: '2026-11-22' };

it('says of what a dataset is an excerpt, in the language of its texts', () => {
	expect(excerptNote(excerpt, 'de')).toBe(
		'Auszug: 12 von 121 Ereignissen aus der Ausgabe vom 22. November 2026.',
	);
	expect(excerptNote({ ...excerpt, knownOn: '2024-10-22' }, 'en-GB')).toBe(
		'Excerpt: 12 of 121 events from the edition of 22 November 2026, as known on 22 October 2024.',
	);
	expect(excerptNote({ ...excerpt, taken: 1, total: 1 }, 'ar')).toMatch(/^Excerpt: 1 of 1 event /);
});

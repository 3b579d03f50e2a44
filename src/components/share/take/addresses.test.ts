import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../dataset/calendar-day.ts';
import { NO_FILTERS } from '../../../dataset/filter-facets.ts';
import { DEFAULT_VIEW } from '../../../state/view.ts';
import type { ShareSubject } from '../share-subject.ts';
import { citedAddress } from './cited-address.ts';
import { fileName } from './file-name.ts';

const day = dayOf('2024-10-22');
const ours: ShareSubject = {
	site: 'https://example.org/t/',
	view: { ...DEFAULT_VIEW, query: 'Kursk', theme: 'dark' },
	source: 'https://example.org/t/data/sample.json',
	isOurs: true,
};
const foreign: ShareSubject = {
	...ours,
	view: { ...DEFAULT_VIEW, data: 'data/odd.json' },
	isOurs: false,
};

describe('the address of what is cited', () => {
	it('is the permanent page of an event, and the beginning of the chronology', () => {
		expect(citedAddress(ours, 'kursk', null, 'en')).toBe('https://example.org/t/en/e/kursk/');
		expect(citedAddress(ours, null, null, 'de')).toBe('https://example.org/t/');
	});

	it('leads to the day whose knowledge is cited', () => {
		expect(citedAddress(ours, 'kursk', day, 'de')).toBe(
			'https://example.org/t/?event=kursk&as-of=2024-10-22',
		);
		expect(citedAddress(ours, null, day, 'en')).toBe('https://example.org/t/en/?as-of=2024-10-22');
	});

	it('names a foreign dataset, and there is none for a file', () => {
		expect(citedAddress(foreign, 'a', null, 'de')).toBe(
			'https://example.org/t/?event=a&data=data/odd.json',
		);
		expect(citedAddress(foreign, null, null, 'de')).toBe(
			'https://example.org/t/?data=data/odd.json',
		);
		const file = { ...foreign, source: new File([], 'odd.json') };
		expect(citedAddress(file, 'a', day, 'de')).toBeNull();
	});
});

describe('the name of a file', () => {
	const edition = { id: 'pyongyang-moscow', updated: '2026-11-22' };
	const view = { filters: NO_FILTERS, query: '', asOf: null };

	it('tells the dataset, its edition, the day and the filters', () => {
		expect(fileName(edition, view)).toBe('pyongyang-moscow-2026-11-22');
		const filters = { ...NO_FILTERS, chapters: ['kursk'] };
		expect(fileName(edition, { ...view, filters })).toBe('pyongyang-moscow-2026-11-22-kursk');
		expect(fileName(edition, { filters, query: 'a/b', asOf: day }, ['accounts'])).toBe(
			'pyongyang-moscow-2026-11-22-as-of-2024-10-22-kursk-search-accounts',
		);
	});

	it('stays short, and is a name whatever the ids are', () => {
		const actors = ['a', 'b', 'c', 'd'];
		expect(fileName(edition, { ...view, filters: { ...NO_FILTERS, actors } })).toBe(
			'pyongyang-moscow-2026-11-22-selection',
		);
		expect(fileName({ ...edition, id: '../x y' }, view)).toBe('..-x-y-2026-11-22');
	});
});

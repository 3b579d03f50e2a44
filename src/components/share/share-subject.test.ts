import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { eventAddress } from './share-subject.ts';

const view = { ...DEFAULT_VIEW, event: 'a', query: 'Kursk', theme: 'dark' } as const;
const site = 'https://example.org/timeline/';

describe('the address of an event', () => {
	it('is its permanent page, whatever the reader chose', () => {
		const subject = { site, view, source: `${site}data/ours.json`, isOurs: true };
		expect(eventAddress(subject, 'b', 'de')).toBe(`${site}e/b/`);
		expect(eventAddress(subject, 'b', 'en')).toBe(`${site}en/e/b/`);
	});

	it('is the timeline with the dataset that is open, where that is not ours', () => {
		const subject = {
			site,
			view: { ...view, data: 'x/y.json' },
			source: `${site}x/y.json`,
			isOurs: false,
		};
		const address = new URL(eventAddress(subject, 'b&c', 'en'));
		expect(address.origin + address.pathname).toBe(`${site}en/`);
		expect(Object.fromEntries(address.searchParams)).toEqual({ data: 'x/y.json', event: 'b&c' });
	});
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { eventAddress, foreignHost, viewAddress } from './share-subject.ts';

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

describe('the address of a view', () => {
	it('keeps the place in a story, and drops theme and what others hung on it', () => {
		const rest = ['tour=visit', 'utm_source=x', 'step=2', 'fbclid=y', 'v=2020-01-01', 'tours=z'];
		const subject = {
			site,
			view: { ...view, rest },
			source: `${site}data/ours.json`,
			isOurs: true,
		};
		expect(viewAddress(subject, 'en')).toBe(`${site}en/?q=Kursk&event=a&tour=visit&step=2`);
	});
});

describe('the host of the dataset', () => {
	const hostOf = (source: string | File) => foreignHost({ site, view, source, isOurs: false });

	it('is told where it is another than that of the site', () => {
		expect(hostOf('https://data.example.net:8080/x.json')).toBe('data.example.net:8080');
		expect(hostOf('https://example.org.evil.test/x.json')).toBe('example.org.evil.test');
	});

	it('is not told where there is no other', () => {
		expect(hostOf('https://example.org/elsewhere/x.json')).toBeNull();
		expect(hostOf(new File(['{}'], 'x.json'))).toBeNull();
	});
});

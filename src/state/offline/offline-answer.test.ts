import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventIn, exploreAt } from './event-address.ts';
import { offlineAnswer } from './offline-answer.ts';

const SITE = 'https://example.org/any/path/';
const FILES = new Set(
	['', 'en/', 'present/', 'en/present/', 'e/', 'assets/base-1a2b3c.js'].map((path) => SITE + path),
);
const asked = (url: string, isVisit = true) =>
	offlineAnswer({ method: 'GET', url, isVisit }, SITE, FILES);
const visit = (path: string) => asked(SITE + path);

describe('what the worker answers', () => {
	it.each(['', '?event=a&as-of=2024-10-20', '#event-a', 'index.html', 'index.html?x'])(
		'"%s" is the page of the timeline, whatever its parameters say',
		(path) => {
			expect(visit(path)).toEqual({ by: 'version', file: SITE });
		},
	);

	it('pages on nested paths and scripts are those of the version', () => {
		const file = `${SITE}en/present/`;
		expect(visit('en/present/?tour=a&step=3')).toEqual({ by: 'version', file });
		const script = `${SITE}assets/base-1a2b3c.js`;
		expect(asked(script, false)).toEqual({ by: 'version', file: script });
	});

	it('a script of another version is looked for by its name', () => {
		expect(asked(`${SITE}assets/StepGrid-old123.js`, false)).toEqual({ by: 'name' });
	});

	it('an event that was not read leads to the timeline, in its language and view', () => {
		expect(visit('e/an-event/')).toEqual({ by: 'event', timeline: `${SITE}?event=an-event` });
		expect(visit('en/e/an-event/?theme=dark')).toEqual({
			by: 'event',
			timeline: `${SITE}en/?theme=dark&event=an-event`,
		});
	});

	it('a folder without its slash leads to the one with it; else there is nothing', () => {
		expect(visit('present')).toEqual({ by: 'page', slash: `${SITE}present/` });
		expect(visit('e/an-event?theme=dark')).toEqual({
			by: 'page',
			slash: `${SITE}e/an-event/?theme=dark`,
		});
		expect(visit('no/such/page/')).toEqual({ by: 'page', slash: null });
	});

	it('leaves alone what articles embed, the data to take away, pictures of previews and feeds', () => {
		for (const path of ['embed/', 'en/embed/?event=a', 'assets/embed/embed_de-1.js', 'embed.js']) {
			expect(asked(SITE + path, true), path).toBeNull();
			expect(asked(SITE + path, false), path).toBeNull();
		}
		for (const path of ['data/pyongyang-moscow.json', 'og.png', 'e/an-event/og.png', 'my.json']) {
			expect(asked(SITE + path, false), path).toBeNull();
		}
	});

	it('leaves alone all that is not GET', () => {
		expect(offlineAnswer({ method: 'POST', url: SITE, isVisit: true }, SITE, FILES)).toBeNull();
	});

	it('leaves alone every other host and every other folder of this one', () => {
		fc.assert(
			fc.property(fc.webUrl(), fc.boolean(), (url, isVisit) => {
				fc.pre(!url.startsWith(SITE));
				expect(asked(url, isVisit)).toBeNull();
			}),
		);
		for (const url of [
			'https://example.org/',
			'https://example.org/any/path',
			'http://example.org/any/path/',
		])
			expect(asked(url)).toBeNull();
	});
});

describe('addresses of events', () => {
	it('lead to the timeline at any id and back', () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1, unit: 'grapheme' }),
				fc.constantFrom('', 'en/'),
				(id, language) => {
					fc.pre(!['.', '..'].includes(id));
					const url = `${SITE}${language}e/${encodeURIComponent(id)}/`;
					expect(eventIn(url.slice(SITE.length))).toBe(id);
					const timeline = new URL(exploreAt(SITE, url));
					expect(timeline.origin + timeline.pathname).toBe(SITE + language);
					expect(timeline.searchParams.get('event')).toBe(id);
				},
			),
		);
	});

	it('are none where the list of events lies, or where nothing can be read', () => {
		expect(eventIn('e/')).toBeNull();
		expect(eventIn('e/%E0%A4%A/')).toBeNull();
		expect(eventIn('fr/e/a/')).toBeNull();
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embed as de } from '../../i18n/de/share/embed.ts';
import { SNIPPET_KINDS } from '../../i18n/snippet-kinds.ts';
import { frameAddress } from '../../state/embed-frame.ts';
import { readAddress, type Known } from '../../state/address.ts';
import { DEFAULT_VIEW, type View } from '../../state/view.ts';
import { epochMs } from '../../time/units.ts';
import { snippetOf, type SnippetParts } from './embed-snippets.ts';
import { DEFAULT_EMBED, embedValues } from './embed-values.ts';

const SITE = 'https://example.org/timeline/';
const VIEW: View = {
	...DEFAULT_VIEW,
	filters: { ...DEFAULT_VIEW.filters, chapters: ['kursk'] },
	query: 'a & b',
	span: { from: Date.UTC(2024, 7, 1), to: Date.UTC(2025, 4, 1) },
	event: 'soldiers',
	data: 'data/other.json',
	asOf: epochMs(Date.UTC(2024, 9, 18)),
};
const PARTS: SnippetParts = {
	site: SITE,
	language: 'de',
	title: 'Von der Meldung zur Bestätigung',
	values: embedValues(VIEW, { ...DEFAULT_EMBED, title: 'Von der Meldung' }, '2026-11-22'),
	view: `${SITE}?event=soldiers&v=2026-11-22`,
	image: { src: `${SITE}og.png`, alt: 'Zeitstrahl', width: 1200, height: 630 },
	events: [
		{
			date: '18. Oktober 2024',
			title: 'Soldaten',
			status: 'bestätigt',
			href: `${SITE}e/soldiers/`,
		},
		{ date: '2025', title: 'Ohne Urteil', status: '', href: `${SITE}e/none/` },
	],
	credit: 'Sourceline, CC BY 4.0',
	texts: de,
};

/** What a parser makes of a snippet, as strictly as snippets are written. */
function parsed(html: string) {
	const TAG = /<(\/?[a-z][a-z-]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g;
	const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
	const decoded = (text: string) =>
		text.replace(/&([a-z0-9#]+);/g, (_, name: string) => ENTITIES[name] ?? '?');
	const tags = [...html.matchAll(TAG)].map(([, name = '', written = '']) => ({
		name,
		attributes: Object.fromEntries(
			[...written.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
				key,
				decoded(value),
			]),
		),
	}));
	const text = html.replace(TAG, '');
	expect(text).not.toMatch(/[<>"]/);
	return {
		tags,
		text: decoded(text),
		named: (name: string) => tags.filter((tag) => tag.name === name),
	};
}

describe('a snippet', () => {
	it('with a frame reserves its height, names itself, and allows no more than it needs', () => {
		const { named, text } = parsed(snippetOf('frame', PARTS));
		expect(named('iframe')).toHaveLength(1);
		expect(named('iframe')[0]?.attributes).toEqual({
			title: 'Interaktiver Zeitstrahl: Von der Meldung zur Bestätigung',
			src: frameAddress(SITE, 'de', PARTS.values),
			loading: 'lazy',
			width: '100%',
			height: '560',
			style: 'width:0;min-width:100%!important;height:560px;border:0',
			frameborder: '0',
			allow: 'fullscreen; clipboard-write; web-share',
			allowfullscreen: '',
			referrerpolicy: 'no-referrer',
			'data-external': '1',
		});
		expect(text).toContain('Zeitstrahl öffnen: Von der Meldung zur Bestätigung');
		expect(named('script')).toEqual([]);
	});

	it.each(['script', 'element'] as const)('as %s loads the script of the site, late', (kind) => {
		const [script] = parsed(snippetOf(kind, PARTS)).named('script');
		expect(script?.attributes).toEqual({ defer: '', src: `${SITE}embed.js` });
	});

	it('with the element says the same address in attributes, and holds a link', () => {
		const { named } = parsed(snippetOf('element', PARTS));
		const { style, lang, ...values } = named('sourceline-timeline')[0]?.attributes ?? {};
		expect({ style, lang }).toEqual({ style: 'display:block;min-height:560px', lang: 'de' });
		expect(frameAddress(SITE, 'de', values)).toBe(
			frameAddress(SITE, 'de', { ...PARTS.values, title: PARTS.title }),
		);
		expect(named('a')[0]?.attributes).toEqual({ href: PARTS.view });
	});

	it('without a frame tells the events in words, each with its page', () => {
		const { named, text } = parsed(snippetOf('still', PARTS));
		expect(named('img')[0]?.attributes).toMatchObject({ alt: 'Zeitstrahl', width: '1200' });
		expect(named('li')).toHaveLength(2);
		expect(text).toContain('18. Oktober 2024: Soldaten (bestätigt)\n2025: Ohne Urteil\n');
		expect(named('a').map(({ attributes }) => attributes.href)).toContain(`${SITE}e/none/`);
		expect(named('iframe')).toEqual([]);
		expect(parsed(snippetOf('still', { ...PARTS, image: null })).named('img')).toEqual([]);
	});

	it('that is a link is nothing but its address', () => {
		expect(snippetOf('link', PARTS)).toBe(PARTS.view);
	});

	it('never measures by the window, is never skipped by the keyboard, never cuts off what scrolls', () => {
		for (const kind of SNIPPET_KINDS) {
			expect(snippetOf(kind, PARTS)).not.toMatch(/\d+v[hw]|tabindex|scrolling/);
		}
	});

	it('leads to the view that it was copied from', () => {
		const known: Known = {
			chapters: new Set(['kursk']),
			actors: new Set(),
			kinds: new Set(),
			events: new Set(['soldiers']),
			languages: new Set(['de']),
			today: epochMs(Date.UTC(2026, 10, 22)),
		};
		const [frame] = parsed(snippetOf('frame', PARTS)).named('iframe');
		const { search } = new URL(frame?.attributes.src ?? '');
		const { view, notices } = readAddress(search, known);
		expect(notices).toEqual([]);
		expect(view).toEqual({ ...VIEW, rest: view.rest });
		expect(view.rest).toEqual(['title=Von+der+Meldung', 'height=560', 'v=2026-11-22']);
	});

	it('keeps the place in a story, and drops what others hung on the address', () => {
		const view = {
			...DEFAULT_VIEW,
			rest: ['tour=visit', 'utm_source=x', 'step=2', 'v=2020-01-01'],
		};
		expect(frameAddress(SITE, 'de', embedValues(view, DEFAULT_EMBED, '2026-11-22'))).toBe(
			`${SITE}embed/?tour=visit&step=2&height=560&v=2026-11-22`,
		);
	});

	it('has the same markup and the same address whatever the texts are', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({
				unit: fc.constantFrom(
					'<',
					'>',
					'"',
					"'",
					'&',
					'/',
					'\0',
					'\r',
					'\n',
					'\ud800',
					'a',
					'[',
					']',
				),
			}),
			fc.constantFrom(
				'"><script>alert(1)</script>',
				'</iframe>',
				'</figure><img src=x onerror=alert(1)>',
				'--><!--',
				'&quot;',
			),
		);
		const shape = SNIPPET_KINDS.map((kind) => {
			return kind === 'link'
				? ''
				: parsed(snippetOf(kind, PARTS))
						.tags.map(({ name }) => name)
						.join();
		});
		/** As it comes out: one line, without what no parser keeps. */
		const kept = (given: string) =>
			given.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/gu, '');
		fc.assert(
			fc.property(text, text, (title, other) => {
				const values = { ...PARTS.values, title, event: other };
				const address = frameAddress(SITE, 'de', values);
				const events = [
					{ date: other, title, status: other === '' ? 'x' : other, href: PARTS.view },
					...PARTS.events.slice(1),
				];
				const image = PARTS.image && { ...PARTS.image, alt: title };
				SNIPPET_KINDS.forEach((kind, at) => {
					if (kind === 'link') return;
					const { tags, named } = parsed(
						snippetOf(kind, { ...PARTS, title, values, events, image, credit: other }),
					);
					expect(tags.map(({ name }) => name).join()).toBe(shape[at]);
					for (const { attributes } of named('iframe')) {
						expect(attributes.src).toBe(address);
						expect(attributes.title).toBe(`Interaktiver Zeitstrahl: ${kept(` ${title}`).slice(1)}`);
					}
				});
			}),
		);
	});
});

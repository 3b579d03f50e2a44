import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../dataset/check-dataset.ts';
import { compileDataset } from '../../dataset/compile.ts';
import type { Dataset } from '../../dataset/compiled.ts';
import { ABOUT_DE } from './about-de.ts';
import { ABOUT_EN } from './about-en.ts';
import { SECTIONS } from './about-texts.ts';
import { exampleEvent } from './example-event.ts';
import { prerender } from './prerender.ts';
import { sourceFigures, sourcesByKind } from './source-figures.ts';

const sample: unknown = JSON.parse(
	readFileSync(new URL('../../../tests/fixtures/small.json', import.meta.url), 'utf8'),
);
const { dataset: authored } = checkDataset(sample);
if (authored === null) throw new Error('tests/fixtures/small.json has faults');
const datasets = { de: compileDataset(authored, 'de'), en: compileDataset(authored, 'en') };
const german = datasets.de;

const LANGUAGES = [
	['de', ABOUT_DE],
	['en', ABOUT_EN],
] as const;

const page = (language: 'de' | 'en', dataset: Dataset = datasets[language]) =>
	prerender({ dataset, language, root: '../' }).body;
const withPublisher = (publisher: Dataset['publisher']): Dataset => ({ ...german, publisher });

describe.each(LANGUAGES)('the About page in %s', (language, texts) => {
	const html = page(language);

	it('has every section under its anchor, in the order of the contents', () => {
		const anchors = [...html.matchAll(/<h2 id="([a-z]+)"/g)].map(([, id]) => id);
		expect(anchors.filter((id) => id !== 'contents')).toEqual([...SECTIONS]);
		const links = [...html.matchAll(/href="#([a-z]+)"/g)].map(([, id]) => id);
		expect(links).toEqual([...SECTIONS]);
	});

	it('stands under the policy: no style and no script in the markup', () => {
		expect(html).not.toMatch(/\sstyle=|<script|<style|\son[a-z]+=/);
	});

	it('leads back to the timeline, and to itself in the other language', () => {
		expect(html).toContain(`href="${language === 'de' ? '../' : '../en/'}"`);
		expect(html).toContain(`href="${language === 'de' ? '../en/about/' : '../about/'}"`);
	});

	it('says honestly that neither contact nor imprint is set', () => {
		expect(html).toContain(texts.corrections.noContact);
		expect(html).toContain(texts.imprint.none);
	});

	it('neither shouts nor lacks a value', () => {
		const words = html.replaceAll(/<!--.*?-->|<[^>]*>/g, '');
		expect(words).not.toMatch(/!|undefined|NaN|\[object/);
	});
});

describe('the publisher on the About page', () => {
	it('is reached by mail or by a page', () => {
		const mail = page('de', withPublisher({ name: 'X', contact: 'redaktion@example.org' }));
		expect(mail).toContain('href="mailto:redaktion@example.org?subject=');
		expect(mail).not.toContain(ABOUT_DE.corrections.noContact);
		const form = page('de', withPublisher({ name: 'X', contact: 'https://example.org/report' }));
		expect(form).toContain('href="https://example.org/report"');
	});

	it('never becomes a link that is none', () => {
		const html = page(
			'de',
			withPublisher({ name: 'X', url: 'javascript:alert(1)', imprint: 'javascript:alert(2)' }),
		);
		expect(html).not.toContain('href="javascript:');
	});

	it('gives its imprint as a text or as a link', () => {
		const text = page('de', withPublisher({ name: 'X', imprint: 'X e. V., Berlin' }));
		expect(text).toContain('X e. V., Berlin');
		expect(text).not.toContain(ABOUT_DE.imprint.none);
		const link = page('de', withPublisher({ name: 'X', imprint: 'https://example.org/imprint' }));
		expect(link).toContain('href="https://example.org/imprint"');
	});
});

describe('the example', () => {
	it('is the event whose assessment changed most often, the weightier among equals', () => {
		const most = Math.max(...german.events.map(({ assessments }) => assessments.length));
		const example = exampleEvent(german);
		const equals = german.events.filter(({ assessments }) => assessments.length === most);
		expect(example?.assessments).toHaveLength(most);
		expect(example?.importance).toBe(Math.max(...equals.map(({ importance }) => importance)));
	});

	it('is left out where nothing ever changed', () => {
		const events = german.events.map((event) => ({ ...event, assessments: [] }));
		expect(exampleEvent({ ...german, events })).toBeNull();
		expect(page('de', { ...german, events })).not.toContain(ABOUT_DE.method.example);
	});
});

describe('the figures about sources', () => {
	it('count languages with their variants', () => {
		const [source] = german.sources;
		if (!source) throw new Error('the sample has no source');
		const tags = ['en', 'en-GB', 'ko', 'eng', 'ru'];
		const sources = tags.map((language) => ({ ...source, language }));
		expect(sourceFigures({ ...german, sources })).toEqual({
			all: 5,
			english: 2,
			korean: 1,
			russian: 1,
		});
	});

	it('add up over the kinds, most first', () => {
		const kinds = sourcesByKind(german).map(({ count }) => count);
		expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(german.sources.length);
		expect(kinds).toEqual([...kinds].sort((a, b) => b - a));
		expect(kinds).not.toContain(0);
	});
});

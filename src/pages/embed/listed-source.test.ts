import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../dataset/check-dataset.ts';
import { compileDataset } from '../../dataset/compile.ts';
import { sample } from '../../dataset/small.test-data.ts';
import { messagesFor } from '../../i18n/index.ts';
import { sourceBook, sourcesIn } from './listed-source.ts';

const { dataset: authored } = checkDataset(sample());
if (authored === null) throw new Error('tests/fixtures/small.json has faults');
const dataset = compileDataset(authored, 'de');
const book = sourceBook(dataset, messagesFor('de').detail, 'de');
const arrival = dataset.events.find(({ id }) => id === 'putin-arrival')!;

describe('the sources of an embed', () => {
	it('are told with title, publisher, date and language', () => {
		const { title, publisher, facts, url } = book.get('tass-arrival')!;
		const source = dataset.sources.find(({ id }) => id === 'tass-arrival')!;
		expect([title, publisher, url]).toEqual([source.title, source.publisher, source.url]);
		expect(facts).toContain(source.published?.heading ?? 'undatiert');
	});

	it('link to web addresses alone', () => {
		const odd = dataset.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
		const oddBook = sourceBook({ sources: odd }, messagesFor('de').detail, 'de');
		for (const { url } of oddBook.values()) expect(url).toBeNull();
	});

	it('of an event are each named once, as its accounts name them', () => {
		const ids = sourcesIn(arrival, book).map(({ id }) => id);
		expect(ids).toHaveLength(arrival.origins.sources);
		expect(ids[0]).toBe(arrival.accounts[0]?.sources[0]?.id);
	});
});

import { describe, expect, it } from 'vitest';
import { directoryOf, namesOf, verbNumber } from './directory.ts';
import { sourcesOf } from './event-sources.ts';
import { langAttribute, languageName } from './language-name.ts';
import { account, actor, dataset, source, timelineEvent } from './sample.ts';

describe('the name of a language', () => {
	it('is in the reader’s language', () => {
		expect(languageName('ko', 'de')).toBe('Koreanisch');
		expect(languageName('ko', 'en')).toBe('Korean');
	});

	it('is the tag where there is none', () => {
		expect(languageName('not a tag', 'de')).toBe('not a tag');
		expect(languageName('', 'de')).toBe('');
	});
});

describe('the lang attribute', () => {
	it('is the tag as it is written today', () => {
		expect(langAttribute('ko')).toBe('ko');
		expect(langAttribute('zh-hans')).toBe('zh-Hans');
	});

	it.each(['not a tag', '', '"><b>'])('is left out for %j', (tag) => {
		expect(langAttribute(tag)).toBeUndefined();
	});
});

describe('the directory', () => {
	const book = dataset({ actors: [actor('nis', 'NIS')], sources: [source('kbs'), source('dw')] });

	it('is made once for a dataset', () => {
		expect(directoryOf(book)).toBe(directoryOf(book));
		expect(directoryOf({ ...book })).not.toBe(directoryOf(book));
	});

	it('names actors and sources, and passes over what it does not know', () => {
		expect(namesOf(['nis', 'kbs', 'gone'], directoryOf(book))).toEqual(['NIS', 'KBS']);
	});

	it('gives the sources of an event once each, as first named', () => {
		const event = timelineEvent('e', {
			accounts: [
				account('a', '2024-10-18', { sources: [{ id: 'dw' }, { id: 'gone' }] }),
				account('b', '2024-10-19', { sources: [{ id: 'kbs' }, { id: 'dw' }] }),
			],
		});
		expect(sourcesOf(event, directoryOf(book).sources).map(({ id }) => id)).toEqual(['dw', 'kbs']);
	});
});

describe('a verb after names', () => {
	const directory = directoryOf(
		dataset({ actors: [{ ...actor('usa', 'USA'), plural: true }, actor('nis', 'NIS')] }),
	);

	it('agrees with one name, with several, and with one that is a plural itself', () => {
		expect(verbNumber(['nis'], directory)).toBe(1);
		expect(verbNumber(['nis', 'usa'], directory)).toBe(2);
		expect(verbNumber(['usa'], directory)).toBe(2);
	});
});

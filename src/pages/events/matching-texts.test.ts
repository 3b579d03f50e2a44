import { describe, expect, it } from 'vitest';
import { matchingTexts, searchable } from './matching-texts.ts';

const texts = [
	'Kim und Putin in Wladiwostok, 25. April 2019',
	'Pjöngjang räumt den Einsatz ein',
].map(searchable);

describe('a search in texts', () => {
	it.each([
		['', [0, 1]],
		['  ', [0, 1]],
		['putin', [0]],
		['2019 kim', [0]],
		['pjongjang', [1]],
		['Pjoengjang', [1]],
		['PJÖNG', [1]],
		['kim pjöngjang', []],
	])('finds for %j the texts with every word in them', (query, found) => {
		expect(matchingTexts(query, texts)).toEqual(found);
	});
});

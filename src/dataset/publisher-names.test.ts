import { describe, expect, it } from 'vitest';
import { publisherNames } from './publisher-names.ts';

const source = (publisher: string, url: string | null = 'https://example.org/') => ({
	publisher,
	url,
});
const kbs = source('KBS');
const tass = [source('TASS'), source('TASS')];
const nobody = [1, 2, 3].map(() => source('Herausgeber unbekannt', null));

describe('the publishers of sources', () => {
	it('are those of the most sources, each source counted once, and the others are counted', () => {
		const named = [kbs, kbs, kbs, ...tass];
		expect(publisherNames(named, named, 3)).toEqual({ names: ['TASS', 'KBS'], others: 0 });
		expect(publisherNames(named, named, 1)).toEqual({ names: ['TASS'], others: 1 });
		expect(publisherNames([], named, 3)).toEqual({ names: [], others: 0 });
	});

	it('are counted and not named where no source of theirs has an address', () => {
		const named = [...nobody, kbs];
		expect(publisherNames(named, named, 3)).toEqual({ names: ['KBS'], others: 1 });
	});

	it('are named where another source of theirs has an address', () => {
		const told = source('KBS', null);
		expect(publisherNames([told], [told, kbs], 3)).toEqual({ names: ['KBS'], others: 0 });
	});
});

import { describe, expect, it } from 'vitest';
import { languageAddress } from './language-address.ts';

const alternates = new Map([
	['de', 'https://example.org/timeline/'],
	['en', 'https://example.org/timeline/en/'],
	['x-default', 'https://example.org/timeline/'],
]);
const lead = (address: string, language = 'de') =>
	languageAddress(new URL(address), language, alternates);

describe('an address with lang', () => {
	it('leads to the page in that language', () => {
		expect(lead('https://example.org/timeline/?lang=en')).toBe('https://example.org/timeline/en/');
		expect(lead('https://example.org/timeline/en/?lang=de', 'en')).toBe(
			'https://example.org/timeline/',
		);
	});

	it('keeps the rest as it was written', () => {
		const rest = 'chapter=kursk,putin-visit&q=a%26b&as-of=2024-10-21';
		expect(lead(`https://example.org/timeline/?lang=en&${rest}#top`)).toBe(
			`https://example.org/timeline/en/?${rest}#top`,
		);
		expect(lead('https://example.org/timeline/?event=a&lang=en&from=2024-05')).toBe(
			'https://example.org/timeline/en/?event=a&from=2024-05',
		);
	});

	it.each(['', '?event=a', '?lang=de', '?lang=fr', '?lang=x-default', '?lang='])(
		'leads nowhere for %j on the German page',
		(search) => {
			expect(lead(`https://example.org/timeline/${search}`)).toBeNull();
		},
	);
});

import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

describe('the language of the file, where its address asks for none', () => {
	it.each([
		[['de-AT', 'en'], 'de'],
		[['fr-FR', 'en-GB', 'de'], 'en'],
		[['EN'], 'en'],
		[['deu', 'fr'], 'de'],
		[[], 'de'],
	] as const)('is for readers of %j %s', (preferred, language) => {
		expect(chooseLanguage(preferred)).toBe(language);
	});
});

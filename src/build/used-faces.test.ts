import { describe, expect, it } from 'vitest';
import { usedFaces } from './used-faces.ts';

const latin = '@font-face{font-family:A;src:url(data:font/woff2;base64,aa);unicode-range:U+0-FF}';
const greek = '@font-face { font-family: A; src: url(b.woff2); unicode-range: U+370-3FF, U+1F?? }';
const all = '@font-face{font-family:B;src:url(c.woff2)}';
const rules = 'a{color:red}';

describe('the fonts of the single file', () => {
	it('are those for whose letters there is a text', () => {
		expect(usedFaces(latin + greek + rules, 'abc')).toBe(latin + rules);
		expect(usedFaces(latin + greek + rules, 'ab ὀ')).toBe(latin + greek + rules);
	});

	it('keep one that is for all letters', () => {
		expect(usedFaces(all + rules, '')).toBe(all + rules);
	});
});

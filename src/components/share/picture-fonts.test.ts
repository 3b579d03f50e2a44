import { describe, expect, it } from 'vitest';
import { covers } from './picture-fonts.ts';

const points = (text: string) => new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));

describe('covers', () => {
	it.each([
		['U+0000-00FF, U+0131', 'Kursk', true],
		['U+0000-00FF, U+0131', 'Курск', false],
		['U+0301, U+0400-045F', 'Курск', true],
		['U+4??', 'Курск', true],
		['U+4??', 'Kursk', false],
		['u+131', 'ı', true],
		['', 'Kursk', true],
	])('%s: %s', (range, text, expected) => {
		expect(covers(range, points(text))).toBe(expected);
	});
});

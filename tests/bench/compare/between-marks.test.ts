import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceBetween } from './between-marks.ts';

const MARKS = { begin: '<!-- a -->', end: '<!-- /a -->' };
const text = (inside: string) => `# Title\n\n${MARKS.begin}\n${inside}\n${MARKS.end}\n\nAfter.\n`;

describe('what is written between two marks', () => {
	it('takes the place of what stood there, and leaves the rest', () => {
		expect(replaceBetween(text('old\n\nand older'), MARKS, 'new')).toBe(text('\nnew\n'));
	});

	it('may be written again, and comes to the same', () => {
		const plain = fc.string().filter((content) => !content.includes('<!--'));
		fc.assert(
			fc.property(plain, plain, (before, content) => {
				const once = replaceBetween(text(before), MARKS, content);
				expect(replaceBetween(once, MARKS, content)).toBe(once);
			}),
		);
	});

	it('holds signs that mean something to a replacement', () => {
		expect(replaceBetween(text(''), MARKS, "$& $1 $'")).toContain("\n$& $1 $'\n");
	});

	it.each([
		['no mark', 'text', 'found none'],
		['no end', `${MARKS.begin}\n`, 'found none'],
		['two beginnings', `${MARKS.begin}\n${text('')}`, 'found more'],
		['the end first', `${MARKS.end}\n${MARKS.begin}\n`, 'before'],
	])('is refused where there is %s', (_, file, message) => {
		expect(() => replaceBetween(file, MARKS, 'new')).toThrow(message);
	});
});

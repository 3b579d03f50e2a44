import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLdBlock } from './json-ld-block.ts';

const contentOf = (block: string): string => {
	const [, content = ''] =
		/^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(block) ?? [];
	return content;
};

/** Texts with the parts of tags and comments in them. */
const nasty = fc
	.array(
		fc.oneof(
			fc.constantFrom('</script>', '<!--', '<script', '-->', ']]>', '&lt;', '\u2028', '"', '\\'),
			fc.string({ unit: 'binary' }),
		),
	)
	.map((parts) => parts.join(''));

describe('a block of JSON-LD', () => {
	it('cannot be ended or left by what stands in it', () => {
		fc.assert(
			fc.property(nasty, nasty, (key, text) => {
				expect(contentOf(jsonLdBlock({ [key]: [text] }))).not.toMatch(/[<>&]/);
			}),
		);
	});

	it('says what was put in', () => {
		fc.assert(
			fc.property(fc.jsonValue(), nasty, (value, text) => {
				const read = JSON.parse(contentOf(jsonLdBlock([value, text]))) as unknown;
				expect(read).toEqual(JSON.parse(JSON.stringify([value, text])));
			}),
		);
	});
});

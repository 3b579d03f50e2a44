import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asInlineScript, asInlineStyle, packedBlock, policyHash } from './inline-blocks.ts';

describe('what stands inline in the single file', () => {
	it('is named by the hash that browsers compute', () => {
		// From the specification's example: CSP Level 3, section 8.2.
		expect(policyHash("alert('Hello, world.');")).toBe(
			"'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
		);
	});

	it('ends where it ends: no string of a script can end or begin one', () => {
		const pieces = fc.constantFrom('</script>', '<SCRIPT', '<!--', 'a', '"', '-->', '</Script ');
		fc.assert(
			fc.property(fc.array(pieces), (parts) => {
				const text = parts.join('');
				const code = asInlineScript(`return ${JSON.stringify(text)}`);
				expect(code).not.toMatch(/<\/?script/i);
				expect(JSON.parse(code.slice('return '.length).replaceAll('\\x3C', '<'))).toBe(text);
			}),
		);
	});

	it('holds a text whole, in signs that mean nothing to HTML', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (made) => {
				const text = Buffer.from(made).toString('utf8');
				const [, packed = ''] = /^<script [^>]*>([^<&]*)<\/script>$/.exec(
					packedBlock('authored', text),
				) ?? [null, '?'];
				expect(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')).toBe(text);
			}),
		);
	});

	it('is no style sheet that would end early', () => {
		expect(() => asInlineStyle('a{content:"</STYLE>"}')).toThrow('</style');
	});
});

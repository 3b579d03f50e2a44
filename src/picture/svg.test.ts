import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content, element, svgDocument } from './svg.ts';

/** What XML 1.0 can hold at all. */
const holdable = (text: string): string =>
	Array.from(text)
		.filter((letter) => {
			const at = letter.codePointAt(0) ?? 0;
			const control = at < 0x20 && ![9, 10, 13].includes(at);
			return !(control || (at >= 0xd800 && at <= 0xdfff) || at === 0xfffe || at === 0xffff);
		})
		.join('');

const read = (text: string): string =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');

const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string(),
	fc.constantFrom(
		'</text><script>alert(1)</script>',
		'" onload="alert(1)',
		']]>',
		'&amp;',
		'\u0000',
	),
);

describe('SVG as text', () => {
	it('holds any text as content and gives it back', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const written = content(text);
				expect(written).not.toMatch(/[<>"']/);
				expect(read(written)).toBe(holdable(text));
			}),
		);
	});

	it('holds any text in an attribute and gives it back', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const [, value = ''] = /^<g id="([^"<>]*)"\/>$/.exec(element('g', { id: text })) ?? [
					'',
					'\u0001',
				];
				expect(read(value)).toBe(holdable(text));
			}),
		);
	});

	it('leaves out attributes without a value and shortens numbers', () => {
		expect(element('rect', { x: 1.23456, y: -0.001, rx: null, fill: false })).toBe(
			'<rect x="1.23" y="0"/>',
		);
		expect(element('rect', { x: NaN, y: Infinity })).toBe('<rect x="0" y="0"/>');
	});

	it('names and describes a picture', () => {
		const said = { name: 'A & B', description: 'C', language: 'en' };
		const svg = svgDocument({ width: 10, height: 5 }, said, '', element('g', {}));
		expect(svg).toBe(
			'<svg xmlns="http://www.w3.org/2000/svg" xml:lang="en" width="10" height="5" ' +
				'viewBox="0 0 10 5" role="img" aria-labelledby="name description">' +
				'<title id="name">A &amp; B</title><desc id="description">C</desc><g/></svg>',
		);
	});
});

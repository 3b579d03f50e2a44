import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmbedOptions } from './embed-options.ts';

const read = (search: string) => readEmbedOptions(search);

describe('the options of an embed', () => {
	it('are those of a snippet without any', () => {
		expect(read('')).toEqual({
			options: { title: null, height: 560, cards: true, copied: null },
			notices: [],
		});
	});

	it('are read from the address', () => {
		const { options, notices } = read('?title=Kursk%20%3Cb%3E&height=700&cards=0&v=2026-11-22');
		expect(options).toEqual({
			title: 'Kursk <b>',
			height: 700,
			cards: false,
			copied: Date.UTC(2026, 10, 22),
		});
		expect(notices).toEqual([]);
	});

	it.each([
		['?height=1', 200],
		['?height=99999', 2000],
		['?height=640px', 640],
	])('keep the height within its bounds: %s', (search, height) => {
		expect(read(search).options.height).toBe(height);
	});

	it('cut a title that is no title', () => {
		expect(Array.from(read(`?title=${'ä'.repeat(500)}`).options.title ?? '')).toHaveLength(161);
	});

	it('ignore what they do not know, and say so', () => {
		const { options, notices } = read('?height=tall&cards=yes&v=yesterday');
		expect(options).toEqual(read('').options);
		expect(notices.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
			'height=tall',
			'cards=yes',
			'v=yesterday',
		]);
	});

	it('are within their bounds for any address', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (title, height, cards, v) => {
				const { options } = read(`?${new URLSearchParams({ title, height, cards, v }).toString()}`);
				expect(Number.isInteger(options.height)).toBe(true);
				expect(options.height).toBeGreaterThanOrEqual(200);
				expect(options.height).toBeLessThanOrEqual(2000);
				expect(options.title ?? 'a').toMatch(/\S/);
				expect(options.copied ?? 0).not.toBeNaN();
			}),
		);
	});
});

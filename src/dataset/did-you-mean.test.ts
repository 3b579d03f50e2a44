import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './did-you-mean.ts';

describe('did you mean', () => {
	it('finds the id that differs least', () => {
		expect(nearest('kcna-2024-06-20', ['tass-2024-06-20', 'kcna-2024-06-19', 'nis'])).toBe(
			'kcna-2024-06-19',
		);
	});

	it('takes of equals the one that begins alike', () => {
		expect(nearest('putin-1', ['xutin-1', 'putin-2'])).toBe('putin-2');
	});

	it('is silent where nothing is near', () => {
		expect(nearest('atlantis', ['pyongyang', 'vladivostok'])).toBeNull();
		expect(nearest('x', ['y'])).toBeNull();
		expect(nearest('', ['a'])).toBeNull();
	});

	it('does not compare what is too long for an id', () => {
		expect(nearest('a'.repeat(1000), ['a'.repeat(999)])).toBeNull();
	});

	it('gives only candidates', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
				const near = nearest(word, candidates);
				if (near !== null) expect(candidates).toContain(near);
			}),
		);
	});

	it('finds the word itself', () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1, maxLength: 20 }),
				fc.array(fc.string()),
				(word, others) => {
					expect(nearest(word, [...others, word])).toBe(word);
				},
			),
		);
	});
});

describe('the edit distance', () => {
	it('counts inserted, removed, replaced and swapped characters', () => {
		expect(editDistance('kursk', 'kurks')).toBe(1);
		expect(editDistance('nis', 'nist')).toBe(1);
		expect(editDistance('tass', 'bass')).toBe(1);
		expect(editDistance('', 'abc')).toBe(3);
	});

	it('is symmetric, zero only for the same word, at most the longer length', () => {
		const word = fc.string({ maxLength: 12 });
		fc.assert(
			fc.property(word, word, (a, b) => {
				const distance = editDistance(a, b);
				expect(distance).toBe(editDistance(b, a));
				expect(distance === 0).toBe(a === b);
				expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
			}),
		);
	});
});

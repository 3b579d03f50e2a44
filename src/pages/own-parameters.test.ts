import { describe, expect, it } from 'vitest';
import { ownParameters, withParameters } from './own-parameters.ts';

describe('the parameters of a page', () => {
	it('are the first values that say something', () => {
		expect(ownParameters('?q=a&q=b&group=&theme=dark', ['q', 'group', 'sort'])).toEqual({ q: 'a' });
	});

	it('are written before all others, which stay as they stand', () => {
		expect(withParameters('?theme=dark&q=old&x=a,b', { q: 'Süd & Nord', sort: null })).toBe(
			'?q=S%C3%BCd+%26+Nord&theme=dark&x=a,b',
		);
	});

	it('leave no question mark where nothing is left', () => {
		expect(withParameters('?q=old', { q: null })).toBe('');
		expect(withParameters('', { q: '' })).toBe('');
	});

	it('are read back as they were written', () => {
		const q = 'a&b=c?d „e“ +';
		expect(ownParameters(withParameters('', { q }), ['q'])).toEqual({ q });
	});
});

import { describe, expect, it } from 'vitest';
import { isSaid } from './is-said.ts';

describe('what is confirmed as said', () => {
	const denial = {
		status: 'confirmed',
		basis: 'primary',
		related: [{ id: 'soldiers-in-russia', type: 'about' }],
	} as const;

	it('is a statement on record about another event', () => {
		expect(isSaid(denial)).toBe(true);
	});

	it('is no act on record, no statement that others bear out, and nothing unconfirmed', () => {
		expect(isSaid({ ...denial, related: [{ id: 'treaty-in-force', type: 'leads-to' }] })).toBe(
			false,
		);
		expect(isSaid({ ...denial, basis: 'two-origins' })).toBe(false);
		expect(isSaid({ ...denial, status: 'claimed' })).toBe(false);
	});
});

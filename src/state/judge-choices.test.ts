import { describe, expect, it } from 'vitest';
import type { Account } from '../dataset/compiled.ts';
import { judgeChoices } from './judge-choices.ts';

const said = (stance: Account['stance']) => ({ stance }) as Account;

describe('the words for judging', () => {
	it('are all where something was announced', () => {
		expect(judgeChoices({ accounts: [said('asserts'), said('announces')] })).toHaveLength(8);
	});

	it('hold none for plans where nothing was announced', () => {
		expect(judgeChoices({ accounts: [said('asserts')] })).toEqual([
			'confirmed',
			'reported',
			'claimed',
			'disputed',
			'unproven',
			'refuted',
		]);
	});
});

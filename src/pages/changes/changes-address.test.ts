import { describe, expect, it } from 'vitest';
import { readChangesAddress, twoDays, writeChangesAddress } from './changes-address.ts';

describe('the address of what changed', () => {
	it('holds two days and keeps the rest', () => {
		const days = { from: '2024-10-08', to: '2024-10-31' };
		const search = writeChangesAddress('?theme=dark', days);
		expect(search).toBe('?from=2024-10-08&to=2024-10-31&theme=dark');
		expect(readChangesAddress(search)).toEqual({ days, notices: [] });
		expect(writeChangesAddress(search, null)).toBe('?theme=dark');
	});

	it('may name no days', () => {
		expect(readChangesAddress('?x=1')).toEqual({ days: null, notices: [] });
	});

	it.each([
		['?from=2024-02-30&to=2024-10-31', ['not-a-date from=2024-02-30']],
		['?from=x&to=y', ['not-a-date from=x', 'not-a-date to=y']],
		['?from=2024-10-08', ['half-span from=2024-10-08']],
		['?to=2024-10-08', ['half-span to=2024-10-08']],
		['?from=2024-10-31&to=2024-10-01', ['reversed from=2024-10-31&to=2024-10-01']],
	])('names what is wrong with %s', (search, expected) => {
		const { days, notices } = readChangesAddress(search);
		expect(days).toBeNull();
		expect(
			notices.map(({ reason, parameter, value }) => `${reason} ${parameter}=${value}`),
		).toEqual(expected);
	});
});

describe('two days', () => {
	it('may be the same, and must be days in their order', () => {
		expect(twoDays('2024-10-08', '2024-10-08')).toEqual({ from: '2024-10-08', to: '2024-10-08' });
		expect(twoDays('2024-10-08', '2024-10-07')).toBe('reversed');
		expect(twoDays('', '2024-10-07')).toBe('incomplete');
	});
});

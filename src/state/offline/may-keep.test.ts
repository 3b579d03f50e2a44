import { describe, expect, it } from 'vitest';
import { mayKeep, type KeepingWindow } from './may-keep.ts';

const self = {};
const page: KeepingWindow = {
	isSecureContext: true,
	location: { protocol: 'https:' },
	self,
	top: self,
	navigator: { serviceWorker: {} },
};

describe('the site may be kept', () => {
	it('by a window of its own over a secure connection', () => {
		expect(mayKeep(page)).toBe(true);
	});

	it.each<[string, Partial<KeepingWindow>]>([
		['in a frame, whoever it belongs to', { top: {} }],
		['where the connection is not secure', { isSecureContext: false }],
		['from a file', { location: { protocol: 'file:' } }],
		['by a browser that cannot', { navigator: {} }],
	])('not %s', (_, differing) => {
		expect(mayKeep({ ...page, ...differing })).toBe(false);
	});
});

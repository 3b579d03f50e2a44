import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForHeight, frameNames, heightMessages, linkMessage } from './height-messages.ts';

const NOBODY = frameNames('', '');

describe('the names of a frame', () => {
	it('are read from its address', () => {
		expect(frameNames('?id=a-1&childId=pym_0&event=x', '#?secret=Ab12')).toEqual({
			id: 'a-1',
			childId: 'pym_0',
			secret: 'Ab12',
		});
	});

	it('are none where there are none', () => {
		expect(NOBODY).toEqual({ id: null, childId: null, secret: null });
		expect(frameNames('?id=&childId=', '#amp=1')).toEqual(NOBODY);
	});

	it('never hold signs that could mean anything to a host', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (id, childId, secret) => {
				const search = `?${new URLSearchParams({ id, childId }).toString()}`;
				const names = frameNames(search, `#?${new URLSearchParams({ secret }).toString()}`);
				for (const name of Object.values(names)) expect(name ?? 'a').toMatch(/^[\w.:-]+$/);
				expect(names.secret ?? 'a').toMatch(/^[A-Za-z0-9]+$/);
			}),
		);
	});
});

describe('the messages that tell a height', () => {
	it('are those of Datawrapper and AMP, whoever listens', () => {
		expect(heightMessages(523, NOBODY)).toEqual([
			{ 'datawrapper-height': { 'sourceline-embed': 523 } },
			{ sentinel: 'amp', type: 'embed-size', height: 523 },
		]);
	});

	it('are those of dpa, Pym and WordPress too, where the address names the frame for them', () => {
		expect(heightMessages(523, { id: 'x1', childId: 'pym-0', secret: 'abc9' })).toEqual([
			{ 'datawrapper-height': { x1: 523 } },
			{ sentinel: 'amp', type: 'embed-size', height: 523 },
			{ embed: 'x1', height: 523 },
			'pymxPYMxpym-0xPYMxheightxPYMx523',
			{ message: 'height', value: 523, secret: 'abc9' },
		]);
	});

	it('tell whole pixels, rounded up, and not one more for an error of rounding', () => {
		expect(heightMessages(523.4, NOBODY)[1]).toMatchObject({ height: 524 });
		expect(heightMessages(523.001, NOBODY)[1]).toMatchObject({ height: 523 });
	});

	it('are never null, and tell a whole positive number or nothing, whatever the height', () => {
		const names = { id: 'a', childId: 'b', secret: 'c' };
		fc.assert(
			fc.property(fc.oneof(fc.double(), fc.integer({ min: -10, max: 9000 })), (height) => {
				for (const message of heightMessages(height, names)) {
					expect(message).not.toBeNull();
					const [told = ''] = /\d+(?=\D*$)/.exec(JSON.stringify(message)) ?? [];
					expect(JSON.stringify(message)).not.toMatch(/null|NaN|Infinity/);
					expect(Number(told)).toBeGreaterThanOrEqual(height - 0.02);
				}
			}),
		);
		for (const height of [NaN, Infinity, 0, -1]) expect(heightMessages(height, names)).toEqual([]);
	});
});

describe('messages of the host', () => {
	const names = { id: null, childId: 'pym-0', secret: 'abc' };

	it('ask for the height where Pym tells its width', () => {
		expect(asksForHeight('pymxPYMxpym-0xPYMxwidthxPYMx700', names)).toBe(true);
	});

	it('mean nothing else, whatever they are', () => {
		fc.assert(
			fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (data) => {
				expect(asksForHeight(data, names)).toBe(false);
				expect(asksForHeight(data, NOBODY)).toBe(false);
			}),
		);
		for (const odd of [
			'pymxPYMxpym-1xPYMxwidthxPYMx700',
			'pymxPYMxpym-0xPYMxwidthxPYMx<b>',
			null,
		]) {
			expect(asksForHeight(odd, names)).toBe(false);
		}
	});
});

it('a link is handed to WordPress with its secret', () => {
	expect(linkMessage('https://example.org/', 's3')).toEqual({
		message: 'link',
		value: 'https://example.org/',
		secret: 's3',
	});
});

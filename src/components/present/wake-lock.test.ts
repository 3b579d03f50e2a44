import { describe, expect, it, vi } from 'vitest';
import { keepAwake, type WakingBrowser } from './wake-lock.ts';

function browser(request?: () => Promise<WakeLockSentinel>) {
	const target = new EventTarget();
	const document = Object.assign(target, { visibilityState: 'visible' });
	const navigator = request ? { wakeLock: { request } } : {};
	return { document, browser: { navigator, document } as unknown as WakingBrowser };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a screen kept awake', () => {
	it('is asked for at once, again when the page comes back, and let go at the end', async () => {
		const release = vi.fn(() => Promise.resolve());
		const request = vi.fn(() => Promise.resolve({ release } as unknown as WakeLockSentinel));
		const { document, browser: own } = browser(request);
		const end = keepAwake(own);
		await settled();
		expect(request).toHaveBeenCalledTimes(1);

		document.visibilityState = 'hidden';
		document.dispatchEvent(new Event('visibilitychange'));
		document.visibilityState = 'visible';
		document.dispatchEvent(new Event('visibilitychange'));
		await settled();
		expect(request).toHaveBeenCalledTimes(2);

		end();
		expect(release).toHaveBeenCalledTimes(1);
		document.dispatchEvent(new Event('visibilitychange'));
		await settled();
		expect(request).toHaveBeenCalledTimes(2);
	});

	it('is let go where it comes after the end', async () => {
		const release = vi.fn(() => Promise.resolve());
		const { browser: own } = browser(() =>
			Promise.resolve({ release } as unknown as WakeLockSentinel),
		);
		keepAwake(own)();
		await settled();
		expect(release).toHaveBeenCalledTimes(1);
	});

	it.each([
		['there is none', undefined],
		['it is refused', () => Promise.reject(new Error('low battery'))],
	])('does no harm where %s', async (_, request) => {
		const end = keepAwake(browser(request).browser);
		await settled();
		expect(end).not.toThrow();
	});
});

import type { CDPSession } from '@playwright/test';

/** Hears of each frame of a page as it begins. */
export class FrameClock {
	#waiting: (() => void)[] = [];

	/** Lets the page tell (`shell.ts` calls `benchFrame`). */
	async listen(session: CDPSession): Promise<void> {
		await session.send('Runtime.enable');
		await session.send('Runtime.addBinding', { name: 'benchFrame' });
		session.on('Runtime.bindingCalled', ({ name }) => {
			if (name !== 'benchFrame') return;
			const waiting = this.#waiting;
			this.#waiting = [];
			for (const begun of waiting) begun();
		});
	}

	/** Fulfilled when the next frame begins. */
	readonly next = (): Promise<void> =>
		new Promise((begun) => {
			this.#waiting.push(begun);
		});
}

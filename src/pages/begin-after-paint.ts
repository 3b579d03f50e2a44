/*
 * Starts a page whose list is read before its script: what the script needs is asked for once the list
 * has been drawn. On a slow line it would else come between the reader and the first words, for data and
 * scripts are three times what those take. Imports nothing, so that it is there at once.
 */

/** Nobody waits longer for a drawing that does not come, as in a frame that is not in view; ms. */
const PATIENCE = 1000;

/** Settles when what was read is on the screen; at once where nobody is looking. */
const drawn = (): Promise<void> =>
	new Promise((settle) => {
		const done = () => {
			settle();
		};
		if (document.visibilityState === 'hidden') done();
		setTimeout(done, PATIENCE);
		// Told once it shows: between a frame and that, a slow device still has pictures to make.
		new PerformanceObserver((list) => {
			if (list.getEntriesByName('first-contentful-paint').length === 0) return;
			// If that was a part of the list, the rest comes with the next frame.
			requestAnimationFrame(() => setTimeout(done));
		}).observe({ type: 'paint', buffered: true });
	});

/** Asks for all that the script will ask for, and for the script; `build/document.ts` names them. */
function begin(): void {
	const add = (name: 'link' | 'script', attributes: Readonly<Record<string, string>>) => {
		document.head.append(Object.assign(document.createElement(name), attributes));
	};
	const dataset = document.querySelector<HTMLLinkElement>('link[data-dataset]');
	if (dataset !== null) {
		// As fetch() will ask for it: `crossOrigin` is part of what makes it the same request.
		add('link', { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: dataset.href });
	}
	const { script = '', modules = '' } = document.getElementById('app')?.dataset ?? {};
	for (const href of modules.split(' ')) add('link', { rel: 'modulepreload', href });
	add('script', { type: 'module', src: script });
}

await drawn();
begin();

export {};

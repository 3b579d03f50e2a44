import type { Plugin } from 'vite';

/** The module of Vite's by which each dynamic import goes. */
const HELPER = '\0vite/preload-helper.js';

/**
 * What stands in for it: the styles of a part come with it, each once, and what it imports in turn is
 * left to the browser. A part whose styles cannot be had is shown without them.
 */
const STAND_IN = `
const asked = new Map();
const sheet = (href) =>
	new Promise((done) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = href;
		link.onload = link.onerror = done;
		document.head.append(link);
	});
export const __vitePreload = async (load, sheets, from) => {
	const styles = (sheets ?? []).map((address) => {
		const { href } = new URL(address, from);
		if (!asked.has(href)) asked.set(href, sheet(href));
		return asked.get(href);
	});
	const [part] = await Promise.all([load(), ...styles]);
	return part;
};
`;

/**
 * Lets embeds load their parts without Vite's preloading, which is near a kilobyte in every article
 * and is of no use where parts are one file each.
 */
export function slimPreload(): Plugin {
	return {
		name: 'sourceline:slim-preload',
		enforce: 'pre',
		apply: 'build',
		applyToEnvironment: ({ name }) => name.startsWith('embed_'),
		load: (id) => (id === HELPER ? STAND_IN : null),
	};
}

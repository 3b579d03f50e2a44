// @ts-check
/*
 * Draws pictures of previews in a thread of its own: SVG in, PNG out. Plain JavaScript, since a thread
 * is started by Node itself, of which not every version that we run on reads TypeScript.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

/** @type {{ fontFiles: string[], defaultFontFamily: string }} */
const { fontFiles, defaultFontFamily } = workerData;

parentPort?.on('message', (/** @type {{ at: number, svg: string }} */ { at, svg }) => {
	// Fonts of the system are left alone: the same data make the same picture on every machine.
	const resvg = new Resvg(svg, {
		font: { loadSystemFonts: false, fontFiles, defaultFontFamily },
	});
	parentPort?.postMessage({ at, png: resvg.render().asPng() });
});

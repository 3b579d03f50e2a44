import type { Language } from '../../time/time-span.ts';
import { pagePath } from '../../state/page-paths.ts';
import { scriptBase } from './script-base.ts';
import { ELEMENT_NAME, timelineElements, type TimelineElements } from './timeline-element.ts';
import { setToldHeight } from './told-height.ts';

/*
 * `embed.js`, for pages that embed the timeline: gives each frame of ours the height that it tells, and
 * defines `<sourceline-timeline>`. A classic script; it leaves no global behind and may be included
 * twice, with or without `defer` and `async`.
 */

const LANGUAGES: readonly Language[] = ['de', 'en'];

function start(site: string): void {
	const pages = LANGUAGES.map((language) => site + pagePath('embed', language));
	let elements: TimelineElements | null = null;

	/**
	 * The frames that are ours: those in the document that were given the address of an embed page of
	 * this very site, and the one in each of our elements. No other frame is ever touched.
	 */
	function* ownFrames(): Generator<HTMLIFrameElement> {
		for (const frame of document.querySelectorAll('iframe')) {
			if (pages.some((page) => frame.src.startsWith(page))) yield frame;
		}
		yield* elements?.frames ?? [];
	}

	// First, so that frames grow even where the element cannot be made.
	addEventListener('message', (message) => setToldHeight(message, ownFrames));
	if (!customElements.get(ELEMENT_NAME)) {
		elements = timelineElements(site);
		customElements.define(ELEMENT_NAME, elements.element);
	}
}

// Null in a module; some other element where the page has one of that name.
const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
	const site = scriptBase(script.src, script.dataset.site);
	if (site !== null) start(site);
}

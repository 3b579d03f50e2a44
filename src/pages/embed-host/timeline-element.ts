import {
	FRAME_ALLOW,
	FRAME_NAME,
	FRAME_PARAMETERS,
	frameAddress,
	frameHeight,
	type FrameValues,
} from '../../state/embed-frame.ts';

/** The name of the element in an article. */
export const ELEMENT_NAME = 'sourceline-timeline';

/*
 * Important rules of a shadow root win over important rules of the page, so that no style sheet for
 * "all elements" folds the frame. What the page says of the element's place (margin, width, float)
 * holds. The colour scheme is the page's: with `theme` auto the frame's content follows it. The link
 * lies over the reserved space until the frame is there, and is printed below it, with its address.
 */
const STYLE = `
:host{display:grid!important;grid:auto/minmax(0,1fr)!important;visibility:visible!important;
height:auto!important;min-height:0!important;max-height:none!important}
iframe,slot{display:block;grid-area:1/1;width:100%;border:0}
slot{align-self:start}
slot[hidden]{display:none}
@media print{slot,slot[hidden]{display:block;grid-area:2/1}
::slotted(a)::after{content:" (" attr(href) ")"}}`;

/** What makes an element, and the frames of those that are in a document. */
export interface TimelineElements {
	readonly element: CustomElementConstructor;
	readonly frames: ReadonlySet<HTMLIFrameElement>;
}

/**
 * The class of `<sourceline-timeline>`. The element makes the frame of an embed from its attributes, which are
 * the parameters of the embed's address (`embed-frame.ts`) and `lang`. What stands in it, a link, shows
 * until the frame has loaded, where no script runs, and in print.
 *
 * It writes no markup and no style attributes, so that it works under a strict Content-Security-Policy
 * and with Trusted Types. Whatever its attributes say, it leads to the embed page of `site` and to no
 * other address.
 *
 * Throws where style sheets cannot be made by script (Safari before 16.4): then the link remains.
 *
 * @param site absolute address, with a slash at its end
 */
export function timelineElements(site: string): TimelineElements {
	const frames = new Set<HTMLIFrameElement>();
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(STYLE);

	const element = class extends HTMLElement {
		static readonly observedAttributes = [...FRAME_PARAMETERS, 'lang'];
		#frame: HTMLIFrameElement | null = null;
		#waits = false;

		connectedCallback() {
			this.#show();
			if (this.#frame) frames.add(this.#frame);
		}

		disconnectedCallback() {
			if (this.#frame) frames.delete(this.#frame);
		}

		/** Several attributes changed at once make one new frame. */
		attributeChangedCallback() {
			if (this.#waits || !this.isConnected) return;
			this.#waits = true;
			queueMicrotask(() => {
				this.#waits = false;
				if (this.isConnected) this.#show();
			});
		}

		#show() {
			const language = /^en\b/i.test(this.lang) ? 'en' : 'de';
			const values: FrameValues = Object.fromEntries(
				FRAME_PARAMETERS.map((name) => [name, this.getAttribute(name)]),
			);
			const address = frameAddress(site, language, values);
			if (this.#frame?.src === address) return;

			const slot = document.createElement('slot');
			// A new frame, since another address in the old one would be a step in the page's history.
			const frame = document.createElement('iframe');
			frame.title = [FRAME_NAME[language], values.title].filter(Boolean).join(': ');
			frame.loading = 'lazy';
			frame.allow = FRAME_ALLOW;
			frame.allowFullscreen = true;
			frame.referrerPolicy = 'no-referrer';
			frame.style.height = `${frameHeight(values.height ?? null)}px`;
			// A page that is dark whatever the system says, and the other way round.
			if (values.theme === 'light' || values.theme === 'dark') {
				frame.style.colorScheme = values.theme;
			}
			frame.src = address;
			frame.onload = () => (slot.hidden = true);
			const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
			root.adoptedStyleSheets = [sheet];
			root.replaceChildren(frame, slot);
			if (this.#frame) frames.delete(this.#frame);
			frames.add(frame);
			this.#frame = frame;
		}
	};
	return { element, frames };
}

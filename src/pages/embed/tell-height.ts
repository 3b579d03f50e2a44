import {
	asksForHeight,
	heightMessages,
	READY_MESSAGE,
	type FrameNames,
	type HostMessage,
} from './height-messages.ts';

/**
 * Tells the host the height of an element, now and whenever it changes by a pixel or more, at most
 * once a frame. The element's height must not depend on the frame's, or the two would drive each
 * other. Does nothing where the page stands alone.
 *
 * @returns ends it
 */
export function tellHeight(element: HTMLElement, names: FrameNames): () => void {
	if (window.parent === window) return () => undefined;
	let told = 0;
	let frame = 0;
	const tell = () => {
		frame = 0;
		if (document.fullscreenElement !== null) return; // as high as the screen, which is no host's matter
		const { height } = element.getBoundingClientRect();
		if (Math.abs(height - told) < 1) return;
		told = height;
		for (const message of heightMessages(height, names)) tellHost(message);
	};
	const soon = () => {
		frame ||= requestAnimationFrame(tell);
	};
	const answer = ({ source, data }: MessageEvent<unknown>) => {
		if (source !== window.parent || !asksForHeight(data, names)) return;
		told = 0;
		soon();
	};
	const observer = new ResizeObserver(soon);
	observer.observe(element);
	window.addEventListener('message', answer);
	tellHost(READY_MESSAGE);
	return () => {
		observer.disconnect();
		cancelAnimationFrame(frame);
		window.removeEventListener('message', answer);
	};
}

/** Posts a message to the page that holds the frame. */
export function tellHost(message: HostMessage): void {
	window.parent.postMessage(message, '*');
}

/** What is used of `window`. */
export interface ChannelWindow {
	readonly origin: string;
	readonly BroadcastChannel?: typeof BroadcastChannel | undefined;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
	removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** The way between a lesson and its speaker's windows. */
export interface SpeakerChannel {
	/** Says something to the others, who may not be there. */
	post(message: object): void;
	close(): void;
}

export interface ChannelOptions {
	readonly window: ChannelWindow;
	/** Name of the lesson: who does not know it is not heard. */
	readonly lesson: string;
	/** The other window, as far as it is known yet. */
	readonly peer: Window | null;
	/** Takes what somebody said who knows the name; to be parsed. */
	readonly onmessage: (message: unknown) => void;
}

/**
 * Opens the way between the windows of a lesson: a channel of the browser, named for the lesson, so
 * that lessons in two tabs do not mix; from window to window where there is none. A page from a file
 * shares no origin with another (its own is "null"), so that its channels may reach nobody.
 */
export function openChannel(options: ChannelOptions): SpeakerChannel {
	const { BroadcastChannel: Channel, origin } = options.window;
	return Channel && origin !== 'null' ? broadcast(Channel, options) : direct(options);
}

function broadcast(
	Channel: typeof BroadcastChannel,
	{ lesson, onmessage }: ChannelOptions,
): SpeakerChannel {
	const channel = new Channel(`sourceline-lesson-${lesson}`);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const message = opened(data, lesson);
		if (message !== undefined) onmessage(message);
	};
	return {
		post: (message) => channel.postMessage({ lesson, message }),
		close: () => channel.close(),
	};
}

/**
 * From window to window. Only our own origin is heard, and only who knows the name of the lesson; that
 * is also how a lesson that was loaded anew finds the window again.
 */
function direct({ window, lesson, peer: known, onmessage }: ChannelOptions): SpeakerChannel {
	let peer: Pick<Window, 'postMessage'> | null = known;
	const listener = ({ origin, source, data }: MessageEvent<unknown>) => {
		const message = origin === window.origin ? opened(data, lesson) : undefined;
		if (message === undefined) return;
		if (source !== null) peer = source as Window;
		onmessage(message);
	};
	window.addEventListener('message', listener);
	return {
		post: (message) =>
			// A page from a file has no origin that could be named.
			peer?.postMessage({ lesson, message }, window.origin === 'null' ? '*' : window.origin),
		close: () => window.removeEventListener('message', listener),
	};
}

/** What is in an envelope that is addressed to the lesson; else undefined. */
function opened(data: unknown, lesson: string): unknown {
	if (typeof data !== 'object' || data === null) return undefined;
	if (!('lesson' in data) || data.lesson !== lesson || !('message' in data)) return undefined;
	return data.message;
}

/** A name that nobody guesses: 128 bits. Also where the page has no secure context. */
export const newName = (): string =>
	[...crypto.getRandomValues(new Uint8Array(16))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');

/** Whether a text can be such a name. */
export const isName = (text: unknown): text is string =>
	typeof text === 'string' && /^[\da-f]{32}$/.test(text);

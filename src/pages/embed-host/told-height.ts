/** What a frame is set to at least and at most, whatever it asks for, CSS px. */
export const TOLD_HEIGHT = { least: 100, most: 4000 } as const;

/** A frame as far as its height goes. */
export interface ResizableFrame {
	readonly contentWindow: unknown;
	readonly style: { height: string };
}

/**
 * The height that a message tells, CSS px, within the bounds; null for any other message. It is told
 * in the words of Datawrapper's listener or of AMP's (CONVENTIONS.md A2); an embed always sends both.
 */
export function toldHeight(data: unknown): number | null {
	const height = heightIn(data);
	if (!Number.isInteger(height)) return null;
	return Math.min(Math.max(height as number, TOLD_HEIGHT.least), TOLD_HEIGHT.most);
}

function heightIn(data: unknown): unknown {
	if (typeof data !== 'object' || data === null) return null;
	const message = data as Readonly<Record<string, unknown>>;
	if (message.sentinel === 'amp' && message.type === 'embed-size') return message.height;
	const byName = message['datawrapper-height'];
	return typeof byName === 'object' && byName !== null ? Object.values(byName)[0] : null;
}

/**
 * Gives a frame the height that it tells. Which frame speaks is known by its window, which nobody can
 * feign; by its origin it is not, since that of a sandboxed frame is `null`, and a site may answer
 * under another name than it was asked by. A message of any other window changes nothing.
 *
 * @param frames those that are ours, asked for only when a message tells a height
 */
export function setToldHeight(
	{ source, data }: { readonly source: unknown; readonly data: unknown },
	frames: () => Iterable<ResizableFrame>,
): void {
	const height = toldHeight(data);
	if (height === null || !source) return;
	for (const { contentWindow, style } of frames()) {
		if (contentWindow === source) style.height = `${height}px`;
	}
}

/*
 * How an embed tells its host how high it is: in the words of the listeners that content systems
 * already have (CONVENTIONS.md A2). Heights are no secret, so they are posted to any origin; nothing
 * else is ever posted of what a reader does.
 */

/** By which names hosts know the frame, from its own address. */
export interface FrameNames {
	/** `id`: of the frame, for Datawrapper's older listener and dpa's. */
	readonly id: string | null;
	/** `childId`: as Pym names it. */
	readonly childId: string | null;
	/** `#?secret=`: as WordPress names it. */
	readonly secret: string | null;
}

/** Under this name Datawrapper's listener gets the height where the frame has none; it goes by the frame. */
const UNNAMED = 'sourceline-embed';

/** No embed is as high as this, CSS px. */
const MOST = 100_000;

/** Reads the names from an address; what a name cannot be is none. */
export function frameNames(search: string, hash: string): FrameNames {
	const given = new URLSearchParams(search);
	const fragment = new URLSearchParams(hash.replace(/^#\??/, ''));
	const name = (value: string | null) => (value && /^[\w.:-]{1,100}$/.test(value) ? value : null);
	const secret = fragment.get('secret');
	return {
		id: name(given.get('id')),
		childId: name(given.get('childId')),
		secret: secret && /^[A-Za-z0-9]{1,100}$/.test(secret) ? secret : null,
	};
}

/** What is posted to the host: JSON values without `null`, or text. */
export type HostMessage = string | Readonly<Record<string, unknown>>;

/**
 * All messages that say a height.
 *
 * @param height CSS px; whole ones are told, rounded up so that nothing is cut off
 */
export function heightMessages(
	height: number,
	{ id, childId, secret }: FrameNames,
): readonly HostMessage[] {
	if (!(height > 0 && height < MOST)) return [];
	// A hair over a whole pixel is an error of rounding and not another pixel.
	const px = Math.ceil(height - 0.01);
	return [
		{ 'datawrapper-height': { [id ?? UNNAMED]: px } },
		{ sentinel: 'amp', type: 'embed-size', height: px },
		...(id === null ? [] : [{ embed: id, height: px }]),
		...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${px}`]),
		...(secret === null ? [] : [{ message: 'height', value: px, secret }]),
	];
}

/** Says once that there is something to see: AMP then takes its placeholder away. */
export const READY_MESSAGE: HostMessage = { sentinel: 'amp', type: 'embed-ready' };

/** Asks WordPress to follow a link, which its sandbox does not let the frame do. */
export function linkMessage(url: string, secret: string): HostMessage {
	return { message: 'link', value: url, secret };
}

/**
 * Whether a message of the host asks for the height again: Pym does so by telling its width. No other
 * message means anything to an embed.
 */
export function asksForHeight(data: unknown, { childId }: FrameNames): boolean {
	if (typeof data !== 'string' || childId === null) return false;
	const start = `pymxPYMx${childId}xPYMxwidthxPYMx`;
	return data.startsWith(start) && /^\d{1,6}(\.\d+)?$/.test(data.slice(start.length));
}

import { OpenError } from './open-failure.ts';

/** Larger datasets are not read, bytes. */
export const SIZE_LIMIT = 50_000_000;

export interface ReadOptions {
	/** Address of the site's root, against which an address is resolved and to whose origin it is kept. */
	readonly site: string;
	/** Other origins that are allowed; set when the site is built. */
	readonly origins?: readonly string[];
	readonly signal?: AbortSignal;
	/** Share of what is read, 0 to 1; null while it cannot be known. */
	readonly onProgress?: (share: number | null) => void;
	/** Bytes. */
	readonly limit?: number;
	readonly fetch?: typeof fetch;
}

/**
 * The bytes of a dataset, from an address (`data=`) or a file that was picked or dropped.
 *
 * Rejects with `OpenError`, or with the signal's reason when it is aborted.
 */
export async function readSource(
	source: string | File,
	options: ReadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await (typeof source === 'string'
		? fetchBytes(allowedAddress(source, options), options)
		: readFile(source, options));
	if (bytes.length === 0) throw new OpenError({ kind: 'empty' });
	return bytes;
}

/**
 * The address to fetch, absolute. Throws `OpenError` when it is no http(s) address, or one of another
 * site that is not allowed.
 */
export function allowedAddress(
	address: string,
	{ site, origins = [] }: Pick<ReadOptions, 'site' | 'origins'>,
): URL {
	const url = URL.canParse(address, site) ? new URL(address, site) : null;
	// No user names and passwords: browsers refuse to fetch them, with a message about nothing else.
	if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
		throw new OpenError({ kind: 'bad-address', address });
	}
	if (url.origin !== new URL(site).origin && !origins.includes(url.origin)) {
		throw new OpenError({ kind: 'other-origin', host: url.host });
	}
	return url;
}

async function fetchBytes(url: URL, options: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
	const { signal, limit = SIZE_LIMIT, fetch = globalThis.fetch } = options;
	const elsewhere = url.origin !== new URL(options.site).origin;
	const unreachable = (cause: unknown) =>
		new OpenError({ kind: 'unreachable', host: url.host, elsewhere }, { cause });

	const response = await fetch(url, {
		// No redirect to another site; in a sandboxed frame even our own site is another.
		mode: globalThis.origin === url.origin ? 'same-origin' : 'cors',
		credentials: 'same-origin',
		referrerPolicy: 'no-referrer',
		...(signal && { signal }),
	}).catch((error: unknown) => {
		signal?.throwIfAborted();
		throw unreachable(error);
	});
	// Where a redirect led to, as far as one was followed; empty for answers made by a service worker.
	if (response.url !== '') allowedAddress(response.url, options);
	const refusal = refusalOf(response, url);
	if (refusal) {
		await response.body?.cancel();
		throw refusal;
	}
	// The header gives the size on the wire, which is not that of the text if it is compressed.
	const plain = !response.headers.has('content-encoding');
	const length = Number(response.headers.get('content-length') ?? NaN);
	const expected = plain && length > 0 ? length : null;
	const bytes = await readStream(response.body, { ...options, limit, expected, unreachable });
	if (beginsWithMarkup(bytes)) throw new OpenError({ kind: 'web-page' });
	return bytes;
}

function refusalOf({ status, ok }: Response, url: URL): OpenError | null {
	const address = url.href;
	if (ok) return null;
	if (status === 404 || status === 410) return new OpenError({ kind: 'not-found', address });
	if (status >= 400 && status < 500) return new OpenError({ kind: 'refused', address, status });
	return new OpenError({ kind: 'server-error', address, status });
}

async function readFile(file: File, options: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
	const unreachable = (cause: unknown) =>
		new OpenError({ kind: 'file-unreadable', name: file.name }, { cause });
	const { limit = SIZE_LIMIT } = options;
	return readStream(file.stream(), { ...options, limit, expected: file.size, unreachable });
}

interface StreamOptions extends Pick<ReadOptions, 'signal' | 'onProgress'> {
	readonly limit: number;
	/** Size if known, bytes. */
	readonly expected: number | null;
	/** What to throw when the stream breaks off. */
	readonly unreachable: (cause: unknown) => OpenError;
}

/** Chunk by chunk, so that what is too large is given up at the limit and not held in memory. */
async function readStream(
	stream: ReadableStream<Uint8Array> | null,
	{ signal, onProgress, limit, expected, unreachable }: StreamOptions,
): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	const reader = stream?.getReader();
	try {
		if (expected !== null && expected > limit) throw new OpenError({ kind: 'too-large', limit });
		onProgress?.(expected === null ? null : 0);
		while (reader) {
			signal?.throwIfAborted();
			const { done, value } = await reader.read().catch((error: unknown) => {
				signal?.throwIfAborted();
				throw unreachable(error);
			});
			if (done) break;
			size += value.length;
			if (size > limit) throw new OpenError({ kind: 'too-large', limit });
			chunks.push(value);
			onProgress?.(expected === null ? null : Math.min(1, size / expected));
		}
	} finally {
		await reader?.cancel().catch(() => undefined);
	}
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}

/** Whether the first sign is a "<", after white space and a byte order mark. */
function beginsWithMarkup(bytes: Uint8Array): boolean {
	const first = bytes.find((byte) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(byte));
	return first === 0x3c;
}

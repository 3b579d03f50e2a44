import { afterEach, describe, expect, it, vi } from 'vitest';
import { OpenError, type OpenFailure } from './open-failure.ts';
import { allowedAddress, readSource, type ReadOptions } from './read-source.ts';

const site = 'https://timeline.example/sub/';

afterEach(() => vi.unstubAllGlobals());

/** A server that answers once, and the request that it got. */
function server(answer: () => Response | Promise<Response>) {
	const requests: { url: string; init: RequestInit | undefined }[] = [];
	const fetch: ReadOptions['fetch'] = (input, init) => {
		requests.push({ url: input instanceof Request ? input.url : input.toString(), init });
		return Promise.resolve().then(answer);
	};
	return { requests, fetch };
}

const read = async (
	source: string | File,
	answer: () => Response | Promise<Response> = () => new Response('{}'),
	options: Partial<ReadOptions> = {},
) => {
	const bytes = await readSource(source, { site, fetch: server(answer).fetch, ...options });
	return new TextDecoder().decode(bytes);
};

async function failureOf(reading: Promise<unknown>): Promise<OpenFailure> {
	const error = await reading.then(
		() => null,
		(error: unknown) => error,
	);
	if (error instanceof OpenError) return error.failure;
	throw new Error('expected an OpenError', { cause: error });
}

/** A stream that gives these chunks and then ends or breaks off. */
function stream(chunks: readonly string[], broken = false): ReadableStream<Uint8Array> {
	const rest = [...chunks];
	return new ReadableStream({
		pull(controller) {
			const next = rest.shift();
			if (next !== undefined) controller.enqueue(new TextEncoder().encode(next));
			else if (broken) controller.error(new TypeError('network error'));
			else controller.close();
		},
	});
}

describe('the address of a dataset', () => {
	it('is relative to the root of the site, whatever the page', () => {
		expect(allowedAddress('data/x.json', { site }).href).toBe(`${site}data/x.json`);
		expect(allowedAddress('/x.json', { site }).href).toBe('https://timeline.example/x.json');
	});

	it('may lie on this site and on those that were allowed', () => {
		const origins = ['https://data.example:8443'];
		const allowed = (address: string) => allowedAddress(address, { site, origins }).href;
		expect(allowed('https://timeline.example/x.json')).toBe('https://timeline.example/x.json');
		expect(allowed('https://data.example:8443/x')).toBe('https://data.example:8443/x');
		for (const other of [
			'https://data.example/x',
			'http://timeline.example/x',
			'//evil.example/x',
			'https://timeline.example.evil.example/x',
			'\\\\evil.example/x',
		]) {
			expect(() => allowed(other), other).toThrow(/other-origin/);
		}
	});

	it('is http or https and names no user', () => {
		for (const address of [
			'javascript:alert(1)',
			'data:application/json,{}',
			'blob:https://timeline.example/1',
			'file:///etc/passwd',
			'https://user@timeline.example/x',
			'https://',
		]) {
			expect(() => allowedAddress(address, { site }), address).toThrow(/bad-address/);
		}
	});
});

describe('reading from an address', () => {
	it('gives the bytes', async () => {
		const { requests, fetch } = server(() => new Response('{"a":"ü"}'));
		const bytes = await readSource('data/x.json', { site, fetch });
		expect(new TextDecoder().decode(bytes)).toBe('{"a":"ü"}');
		expect(requests.map(({ url }) => url)).toEqual([`${site}data/x.json`]);
	});

	it('lets no redirect lead to another site, and says nothing of ours to others', async () => {
		vi.stubGlobal('origin', 'https://timeline.example');
		const own = server(() => new Response('{}'));
		await readSource('x', { site, fetch: own.fetch });
		expect(own.requests[0]?.init).toMatchObject({ mode: 'same-origin' });
		const other = server(() => new Response('{}'));
		const origins = ['https://data.example'];
		await readSource('https://data.example/x', { site, origins, fetch: other.fetch });
		expect(other.requests[0]?.init).toMatchObject({
			mode: 'cors',
			credentials: 'same-origin',
			referrerPolicy: 'no-referrer',
		});
		const led = Object.defineProperty(new Response('{}'), 'url', {
			value: 'https://evil.example/',
		});
		expect(await failureOf(read('x', () => led))).toEqual({
			kind: 'other-origin',
			host: 'evil.example',
		});
	});

	it('works in a sandboxed frame, whose origin is none', async () => {
		vi.stubGlobal('origin', 'null');
		const { requests, fetch } = server(() => new Response('{}'));
		await readSource('x', { site, fetch });
		expect(requests[0]?.init).toMatchObject({ mode: 'cors' });
	});

	it.each([
		[404, { kind: 'not-found', address: `${site}x` }],
		[410, { kind: 'not-found', address: `${site}x` }],
		[403, { kind: 'refused', address: `${site}x`, status: 403 }],
		[503, { kind: 'server-error', address: `${site}x`, status: 503 }],
	])('tells of HTTP %i', async (status, failure) => {
		expect(await failureOf(read('x', () => new Response('no', { status })))).toEqual(failure);
	});

	it('tells a lost connection from a site that may not let us', async () => {
		const lost = () => Promise.reject(new TypeError('Failed to fetch'));
		const origins = ['https://data.example'];
		expect(await failureOf(read('x', lost))).toEqual({
			kind: 'unreachable',
			host: 'timeline.example',
			elsewhere: false,
		});
		expect(await failureOf(read('https://data.example/x', lost, { origins }))).toEqual({
			kind: 'unreachable',
			host: 'data.example',
			elsewhere: true,
		});
	});

	it('tells of a connection that breaks off', async () => {
		const answer = () => new Response(stream(['{"a":'], true));
		expect(await failureOf(read('x', answer))).toMatchObject({ kind: 'unreachable' });
	});

	it('knows a web page when it sees one', async () => {
		const page = () => new Response('\uFEFF \n<!doctype html><title>404</title>');
		expect(await failureOf(read('x', page))).toEqual({ kind: 'web-page' });
		await expect(read('x', () => new Response('{"a":"<b>"}'))).resolves.toBe('{"a":"<b>"}');
	});

	it('tells of an empty answer', async () => {
		expect(await failureOf(read('x', () => new Response('')))).toEqual({ kind: 'empty' });
		expect(await failureOf(read('x', () => new Response(null)))).toEqual({ kind: 'empty' });
	});

	it('gives up at the limit, by the header or by what arrives', async () => {
		const failure = { kind: 'too-large', limit: 10 };
		const announced = () => new Response('', { headers: { 'content-length': '11' } });
		expect(await failureOf(read('x', announced, { limit: 10 }))).toEqual(failure);
		let pulled = 0;
		const endless = () =>
			new Response(
				new ReadableStream({
					pull(controller) {
						pulled += 1;
						controller.enqueue(new Uint8Array(4).fill(0x20));
					},
				}),
			);
		expect(await failureOf(read('x', endless, { limit: 10 }))).toEqual(failure);
		expect(pulled).toBeLessThan(6);
		await expect(read('x', () => new Response('0123456789'), { limit: 10 })).resolves.toBe(
			'0123456789',
		);
	});

	it('tells of progress where the size is known', async () => {
		const progress = async (headers: Record<string, string>) => {
			const told: (number | null)[] = [];
			const answer = () => new Response(stream(['12345', '67890']), { headers });
			await read('x', answer, { onProgress: (share) => told.push(share) });
			return told;
		};
		expect(await progress({ 'content-length': '10' })).toEqual([0, 0.5, 1]);
		expect(await progress({})).toEqual([null, null, null]);
		expect(await progress({ 'content-length': '4', 'content-encoding': 'gzip' })).toEqual([
			null,
			null,
			null,
		]);
	});

	it('rejects with the reason when it is aborted', async () => {
		const abort = new AbortController();
		const answer = () =>
			new Response(
				new ReadableStream({
					pull(controller) {
						controller.enqueue(new Uint8Array(1));
						abort.abort(new Error('enough'));
					},
				}),
			);
		await expect(read('x', answer, { signal: abort.signal })).rejects.toThrow('enough');
	});
});

describe('reading a file', () => {
	it('gives the bytes', async () => {
		await expect(read(new File(['{"a":', '"ü"}'], 'a.json'))).resolves.toBe('{"a":"ü"}');
	});

	it('tells of a file that is too large before reading it', async () => {
		const file = new File(['0123456789A'], 'a.json');
		expect(await failureOf(read(file, undefined, { limit: 10 }))).toEqual({
			kind: 'too-large',
			limit: 10,
		});
	});

	it('tells of a file that cannot be read', async () => {
		const file = new File(['x'], 'a.json');
		file.stream = () => stream(['x'], true) as ReturnType<File['stream']>;
		expect(await failureOf(read(file))).toEqual({ kind: 'file-unreadable', name: 'a.json' });
	});

	it('leaves markup to the reader of JSON, who names line and column', async () => {
		await expect(read(new File(['<html>'], 'a.json'))).resolves.toBe('<html>');
	});
});

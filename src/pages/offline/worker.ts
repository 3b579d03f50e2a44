import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { eventIn } from '../../state/offline/event-address.ts';
import { offlineAnswer, type OfflineAnswer } from '../../state/offline/offline-answer.ts';
import type { Version, WorkerRequest, WorkerState } from '../../state/offline/worker-messages.ts';
import { noNetworkPage } from './no-network-page.ts';

/*
 * Keeps the site's files, so that a class needs no network. It keeps nothing but files of this site,
 * and asks nobody but its host.
 *
 * A version is served as a whole until a reader asks for the next one: no page changes under somebody's
 * hands. What tabs of an older version may still load stays until no such tab can be open.
 */

/** The build writes it before the script. */
declare const VERSION: Version;

const worker = self as unknown as ServiceWorkerGlobalScope;
const site = worker.registration.scope;
/** Other copies of the site may lie on the same host. */
const { pathname } = new URL(site);
const FILES = `sourceline ${pathname} files`;
/** Pages of events that were visited. They load files of their version, so another one begins anew. */
const VISITED = `sourceline ${pathname} visited `;
const visited = VISITED + VERSION.version;

const version = new PrecacheController({ cacheName: FILES });
// A file that is not the version's fails the installation, which browsers begin anew at later visits.
version.addToCacheList([...VERSION.files]);
const files = new Set(version.getCachedURLs());

worker.addEventListener('install', (event) => {
	void version.install(event);
});

worker.addEventListener('activate', (event) => {
	// The first page that a reader opens is to find its files here, too.
	event.waitUntil(Promise.all([tidy(0), worker.clients.claim(), keepOpenEvents()]));
});

worker.addEventListener('message', (event) => {
	const { ask } = event.data as WorkerRequest;
	switch (ask) {
		case 'state':
			event.waitUntil(state().then((answer) => event.ports[0]?.postMessage(answer)));
			break;
		case 'take-over':
			event.waitUntil(worker.skipWaiting());
			break;
		case 'begin':
			// A page that was loaded past the worker, as some reloads do, finds its files here again.
			event.waitUntil(Promise.all([tidy(1).then(complete), worker.clients.claim()]));
	}
});

worker.addEventListener('fetch', (event) => {
	const { method, url, mode, destination } = event.request;
	const isVisit = mode === 'navigate' && destination === 'document';
	const answer = offlineAnswer({ method, url, isVisit }, site, files);
	if (answer) event.respondWith(answered(answer, event));
});

function answered(answer: OfflineAnswer, event: FetchEvent): Promise<Response> {
	const { request } = event;
	switch (answer.by) {
		case 'version':
			return fromVersion(answer.file, event);
		case 'name':
			return fromAnyVersion(request);
		case 'event':
			return eventPage(answer.timeline, event);
		case 'page':
			return fetch(request).catch(() =>
				answer.slash === null ? noNetworkPage(site, request.url) : Response.redirect(answer.slash),
			);
	}
}

function fromVersion(file: string, event: FetchEvent): Promise<Response> {
	const cacheKey = version.getCacheKeyForURL(file);
	const params = cacheKey === undefined ? {} : { cacheKey };
	return version.strategy.handle({ request: event.request, event, params });
}

async function fromAnyVersion(request: Request): Promise<Response> {
	const cache = await worker.caches.open(FILES);
	return (await cache.match(request.url, { ignoreVary: true })) ?? fetch(request);
}

async function eventPage(timeline: string, event: FetchEvent): Promise<Response> {
	const key = withoutParameters(event.request.url);
	try {
		const response = await fetch(event.request);
		if (response.ok && !response.redirected) {
			const copy = response.clone();
			event.waitUntil(worker.caches.open(visited).then((cache) => cache.put(key, copy)));
		}
		return response;
	} catch {
		const cache = await worker.caches.open(visited);
		return (await cache.match(key, { ignoreVary: true })) ?? Response.redirect(timeline);
	}
}

/** Pages of events that were opened before the worker was there count as visited. */
async function keepOpenEvents(): Promise<void> {
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const events = windows
		.filter(({ url }) => url.startsWith(site) && eventIn(withoutParameters(url.slice(site.length))))
		.map(({ url }) => withoutParameters(url));
	if (events.length === 0) return;
	const cache = await worker.caches.open(visited);
	await Promise.allSettled(events.map((event) => cache.add(event)));
}

const withoutParameters = (url: string): string => url.replace(/[?#].*/, '');

async function state(): Promise<WorkerState> {
	const kept = new Set((await keptFiles()).map(({ url }) => url));
	const keys = [...version.getURLsToCacheKeys().values()];
	const missing = keys.filter((key) => !kept.has(key)).length;
	return { version: VERSION.version, files: keys.length, missing };
}

/** Loads what is missing, as when a browser has thrown it away; what the host no longer has stays missing. */
async function complete(): Promise<void> {
	const cache = await worker.caches.open(FILES);
	const kept = new Set((await keptFiles()).map(({ url }) => url));
	const missing = [...version.getURLsToCacheKeys()].filter(([, key]) => !kept.has(key));
	await Promise.allSettled(
		missing.map(async ([url, key]) => {
			const integrity = version.getIntegrityForCacheKey(key);
			const response = await fetch(url, integrity ? { integrity, cache: 'reload' } : {});
			if (response.ok && !response.redirected) await cache.put(key, response);
		}),
	);
}

async function keptFiles(): Promise<readonly Request[]> {
	return (await worker.caches.open(FILES)).keys();
}

/**
 * Throws away what only other versions had, unless a page may still need it: when at most `alone`
 * pages are open, and no next version is on its way.
 */
async function tidy(alone: 0 | 1): Promise<void> {
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (windows.filter(({ url }) => url.startsWith(site)).length > alone) return;
	const kept = await keptFiles();
	const { installing, waiting } = worker.registration;
	if (installing !== null || waiting !== null) return;
	const own = new Set(version.getURLsToCacheKeys().values());
	const cache = await worker.caches.open(FILES);
	const names = (await worker.caches.keys()).filter(
		(name) => name.startsWith(VISITED) && name !== visited,
	);
	await Promise.all([
		...kept.filter(({ url }) => !own.has(url)).map((file) => cache.delete(file)),
		...names.map((name) => worker.caches.delete(name)),
	]);
}

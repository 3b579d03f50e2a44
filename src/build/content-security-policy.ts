/**
 * The policy of every page, for its meta tag: everything from our own address, no inline script or
 * style, no eval. `dataOrigins` may be fetched from as well, for `data=`. In development it gives
 * way only as far as Vite's reloading needs: styles are injected, changes come by web socket, and a
 * worker made from a blob waits for a restarted server.
 *
 * @param frames whether the page shows others of ours in frames
 * @param origin of the site, for a page that stands in frames of others: where they are sandboxed it
 * has no origin, and not every browser takes `'self'` for that of its address then
 */
export function contentSecurityPolicy(
	dataOrigins: readonly string[],
	mode: 'built' | 'development',
	frames: boolean,
	origin: string | null = null,
): string {
	const dev = mode === 'development';
	const self = ["'self'", ...(origin === null ? [] : [origin])];
	const directives = {
		'default-src': ["'none'"],
		'script-src': self,
		'style-src': [...self, ...(dev ? ["'unsafe-inline'"] : [])],
		'img-src': [...self, 'data:'],
		'font-src': ["'self'"],
		'connect-src': [...self, ...dataOrigins, ...(dev ? ['ws:'] : [])],
		'worker-src': [...self, ...(dev ? ['blob:'] : [])],
		...(frames ? { 'frame-src': ["'self'"] } : {}),
		'manifest-src': ["'self'"],
		'base-uri': ["'none'"],
		'form-action': ["'none'"],
	};
	return Object.entries(directives)
		.map(([name, sources]) => [name, ...sources].join(' '))
		.join('; ');
}

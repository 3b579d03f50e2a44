import type { Plugin } from 'vite';
import { hostHeaders } from './host-headers.ts';

/** Lets `vite preview` send what a host is to send, so that tests meet it. */
export function hostHeadersPlugin(): Plugin {
	return {
		name: 'sourceline:host-headers',

		// The server's own answer to requests from elsewhere would stand beside ours.
		config: () => ({ preview: { cors: false } }),

		configurePreviewServer(server) {
			server.middlewares.use((request, response, next) => {
				const { pathname } = new URL(request.url ?? '/', 'http://localhost');
				for (const [name, value] of Object.entries(hostHeaders(pathname))) {
					response.setHeader(name, value);
				}
				next();
			});
		},
	};
}

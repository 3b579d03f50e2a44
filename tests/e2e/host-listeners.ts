/*
 * Listeners for messages of embeds, each written to the rules of a content system (CONVENTIONS.md A2)
 * and run in a page of a host. They are functions without a closure, so that their text can be served.
 */

/** Datawrapper's snippet today: by the window that speaks, whatever name it gives. */
export function datawrapper() {
	window.addEventListener('message', (event: MessageEvent<Record<string, unknown>>) => {
		// As theirs does, it fails on a message that is null.
		if (typeof event.data['datawrapper-height'] === 'undefined') return;
		const heights = event.data['datawrapper-height'] as Record<string, number>;
		for (const name in heights) {
			for (const frame of document.querySelectorAll('iframe')) {
				if (frame.contentWindow === event.source) frame.style.height = `${heights[name]}px`;
			}
		}
	});
}

/** Datawrapper's older snippet: by a name, which is the frame's id or stands in its address. */
export function datawrapperByName() {
	window.addEventListener('message', (event: MessageEvent<Record<string, unknown>>) => {
		if (typeof event.data['datawrapper-height'] === 'undefined') return;
		const heights = event.data['datawrapper-height'] as Record<string, number>;
		for (const name in heights) {
			const frame =
				document.getElementById(`datawrapper-chart-${name}`) ??
				document.querySelector<HTMLElement>(`iframe[src*='${name}']`);
			if (frame) frame.style.height = `${heights[name]}px`;
		}
	});
}

/** AMP, for a frame that is `resizable`: no less than 100 px; the placeholder goes when it is ready. */
export function amp() {
	window.addEventListener('message', (event: MessageEvent<Record<string, unknown> | null>) => {
		const { data } = event;
		const frame = document.querySelector('iframe');
		if (data?.sentinel !== 'amp' || event.source !== frame?.contentWindow) return;
		if (data.type === 'embed-ready') document.querySelector('[placeholder]')?.remove();
		if (data.type !== 'embed-size') return;
		const height = Number.parseInt(String(data.height), 10);
		if (Number.isNaN(height) || height < 100) throw new Error(`AMP denies ${String(data.height)}`);
		frame.style.height = `${height}px`;
	});
}

/** WordPress's wp-embed.js: by secret and window, 200 to 1000 px; links only to the frame's own host. */
export function wordpress() {
	window.addEventListener('message', (event: MessageEvent<Record<string, string> | null>) => {
		const { data } = event;
		if (!data?.secret || !data.message || !data.value) return;
		if (/[^a-zA-Z0-9]/.test(data.secret)) return;
		const of = `[data-secret="${data.secret}"]`;
		for (const quote of document.querySelectorAll<HTMLElement>(`blockquote${of}`)) {
			quote.style.display = 'none';
		}
		for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe${of}`)) {
			if (event.source !== frame.contentWindow) continue;
			frame.removeAttribute('style');
			if (data.message === 'height') {
				const height = Math.min(Math.max(Number.parseInt(data.value, 10), 200), 1000);
				frame.height = String(height);
			}
			if (data.message !== 'link' || document.activeElement !== frame) continue;
			const target = new URL(data.value);
			if (target.host === new URL(frame.src).host) window.location.href = target.href;
		}
	});
}

/** Pym's parent: a text that names its child; it tells the child its own width. */
export function pym() {
	const frame = document.querySelector('iframe');
	const pattern = /^pymxPYMxtimelinexPYMx(\S+)xPYMx(.*)$/;
	window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		if (!frame || typeof data !== 'string') return;
		const [, type, value] = pattern.exec(data) ?? [];
		if (type === 'height') frame.setAttribute('height', `${Number.parseInt(value ?? '', 10)}px`);
	});
	window.addEventListener('resize', () => {
		const told = `pymxPYMxtimelinexPYMxwidthxPYMx${frame?.offsetWidth}`;
		frame?.contentWindow?.postMessage(told, '*');
	});
}

/** dpa's web component: by the frame's id, from its origin alone. */
export function dpa() {
	const frame = document.querySelector('iframe');
	window.addEventListener('message', ({ data, origin }: MessageEvent<Record<string, unknown>>) => {
		if (!frame || origin !== new URL(frame.src).origin || data.embed !== frame.id) return;
		frame.style.height = `${Number(data.height)}px`;
	});
}

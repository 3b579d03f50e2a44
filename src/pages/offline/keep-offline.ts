import { mayKeep } from '../../state/offline/may-keep.ts';
import type { PageContext } from '../page-context.ts';

/**
 * Has the browser keep the site, so that it works without network from then on, and tells readers of
 * new versions; once the page is there and the browser has nothing else to do. Where that cannot be,
 * nothing happens. Not while developing: each change would be a new version.
 */
export function keepOffline({ root, language }: PageContext): void {
	if (!import.meta.env.PROD || !mayKeep(window)) return;
	const begin = async () => {
		const { announceVersions } = await import('./announce-versions.ts');
		await announceVersions(new URL(root, document.baseURI).href, language);
	};
	const whenIdle = () => {
		// Safari knows no idle time.
		if ('requestIdleCallback' in window) requestIdleCallback(() => void begin());
		else setTimeout(() => void begin(), 1000);
	};
	if (document.readyState === 'complete') whenIdle();
	else addEventListener('load', whenIdle, { once: true });
}

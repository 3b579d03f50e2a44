import { mayKeep } from '../../state/offline/may-keep.ts';
import type { PageContext } from '../page-context.ts';

/**
 * Has the browser keep the site, so that it works without network from then on, and tells readers of
 * new versions; once the page has loaded. Where that cannot be, nothing happens. Not while developing:
 * each change would be a new version.
 */
export function keepOffline({ root, language }: PageContext): void {
	if (!import.meta.env.PROD || !mayKeep(window)) return;
	const begin = async () => {
		const { announceVersions } = await import('./announce-versions.ts');
		await announceVersions(new URL(root, document.baseURI).href, language);
	};
	const quietly = () => void begin().catch(() => undefined);
	if (document.readyState === 'complete') quietly();
	else addEventListener('load', quietly, { once: true });
}

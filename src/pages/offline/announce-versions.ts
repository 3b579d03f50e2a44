import { loadOfflineMessages } from '../../i18n/load-offline-messages.ts';
import { keepSite, tellWorker } from '../../state/offline/kept-site.ts';
import { inLesson, onLesson } from '../../state/offline/lesson-now.ts';
import type { Language } from '../../time/time-span.ts';
import { VersionNotice } from './version-notice.ts';

/**
 * Has the site kept, and announces its new versions: never during a lesson, and nothing reloads by
 * itself. A reader who wants the new version gets it at once; other open windows go on with theirs
 * and say themselves that there is a newer one.
 *
 * @param site absolute address of the site's root
 */
export async function announceVersions(site: string, language: Language): Promise<void> {
	const { serviceWorker } = navigator;
	let hadWorker = serviceWorker.controller !== null;
	/** Another window brought the new version. */
	let isOutdated = false;
	let isDismissed = false;
	let notice: VersionNotice | null = null;

	const registration = await keepSite(site);
	if (registration === null) return;

	/** The first version also waits for a moment, but for no other. */
	const isNextThere = () => registration.active !== null && registration.waiting !== null;
	const isDue = () => (isNextThere() || isOutdated) && !isDismissed && !inLesson();

	const show = async () => {
		if (!isDue()) {
			notice?.remove();
			notice = null;
			return;
		}
		const { version } = await loadOfflineMessages(language);
		if (notice !== null || !isDue()) return;
		notice = new VersionNotice(version, takeOver, () => {
			isDismissed = true;
			notice = null;
		});
	};

	function takeOver(): void {
		const { waiting } = registration ?? {};
		if (!waiting) {
			location.reload();
			return;
		}
		serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
		tellWorker(waiting, { ask: 'take-over' });
	}

	const follow = (installing: ServiceWorker | null) =>
		installing?.addEventListener('statechange', () => {
			isDismissed &&= installing.state !== 'installed'; // a still newer one is told of again
			void show();
		});
	registration.addEventListener('updatefound', () => follow(registration.installing));
	follow(registration.installing);
	serviceWorker.addEventListener('controllerchange', () => {
		isOutdated ||= hadWorker;
		hadWorker = true;
		void show();
	});
	onLesson(() => void show());
	tellWorker(registration.active, { ask: 'begin' });
	await show();
}

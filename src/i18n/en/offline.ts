import type { OfflineMessages } from '../messages/offline.ts';

export const offline: OfflineMessages = {
	version: {
		ready: 'A new version is ready.',
		reload: 'Reload',
		later: 'Later',
	},
	lesson: {
		ready: 'Ready to use without a network on this device.',
		loading: 'Loading for lessons without a network …',
		incomplete: 'Not fully loaded yet; reload while connected.',
		none: 'Lessons need a network in this browser because it does not store the page (a private window, or no https). Without a network they run from the file below.',
	},
	noNetwork: {
		title: 'No network',
		text: 'This page could not be loaded without a connection. Timeline, sources and lessons are stored on this device.',
		again: 'Try again',
		timeline: 'To the chronology',
		lessons: 'To the lessons',
	},
};

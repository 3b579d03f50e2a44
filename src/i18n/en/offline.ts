import type { OfflineMessages } from '../messages/offline.ts';

export const offline: OfflineMessages = {
	version: {
		ready: 'A new version is ready.',
		reload: 'Reload',
		later: 'Later',
	},
	lesson: {
		ready: 'Ready without network, on this device.',
		loading: 'Loading for lessons without network …',
		none: 'In this browser the lesson needs the network, for it does not keep the page (a private window, or no https). Without network it runs from the file below.',
	},
	noNetwork: {
		title: 'No network',
		text: 'This page could not be loaded without a connection. Timeline, sources and lessons are kept on this device.',
		again: 'Try again',
		timeline: 'To the chronology',
		lessons: 'To the lessons',
	},
};

import type { EmbedLaterMessages } from '../messages/embed.ts';
import { quoted } from './stage-words.ts';

export const embedLater: EmbedLaterMessages = {
	list: 'Events',
	noAddress: 'no address',
	newTab: 'new tab',
	asOf: (day) => `As of ${day}: what was known at the time.`,
	asOfLater: (day) => `As of ${day}. What became known later is drawn paler.`,
	withoutScript: 'The timeline needs JavaScript. All events are listed here with their sources.',
	opening: 'The dataset is loading.',
	notOpened: (why) => `The dataset was not opened. ${why} You see our chronology.`,
	foreign: (title, publisher) =>
		`This is not our dataset. It is ${quoted(title)}, published by ${publisher}.`,
	notYetKnown: (day) => `The event of this address was not yet known ${day}.`,
};

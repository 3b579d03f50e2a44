import type { TrailMessages } from '../messages/trail.ts';
import { counted, quoted, words } from './words.ts';

export const trail: TrailMessages = {
	label: (title) => `Was zu ${quoted(title)} wann bekannt wurde`,
	point: ({ date, status, said, accounts }) => {
		const rest = accounts - said.length;
		const voices = rest > 0 ? [...said, counted(rest, 'weitere Angabe', 'weitere Angaben')] : said;
		const held = accounts > 1 ? `, ${counted(accounts, 'Angabe', 'Angaben')}` : '';
		const ending = voices.length > 0 ? `: ${words.list(voices)}` : '';
		return `${date}, ${status}${held}${ending}`;
	},
	days: (from, to) => `${from} bis ${to}`,
	said: (speakers, does) => `${speakers} ${does}`,
};

import type { TrailMessages } from '../messages/trail.ts';
import { counted, quoted, words } from './words.ts';

export const trail: TrailMessages = {
	label: (title) => `What became known of ${quoted(title)} and when`,
	point: ({ date, status, said, accounts }) => {
		const rest = accounts - said.length;
		const voices = rest > 0 ? [...said, counted(rest, 'more account', 'more accounts')] : said;
		const held = accounts > 1 ? `, ${counted(accounts, 'account', 'accounts')}` : '';
		const ending = voices.length > 0 ? `: ${words.list(voices)}` : '';
		return `${date}, ${status}${held}${ending}`;
	},
	days: (from, to) => `${from} to ${to}`,
	said: (speakers, does) => `${speakers} ${does}`,
};

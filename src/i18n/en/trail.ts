import type { TrailMessages } from '../messages/trail.ts';
import type { Distance } from '../../time/distance.ts';
import { counted, quoted, stageWords as words } from './stage-words.ts';

const length = ({ count, unit }: Distance): string => counted(count, unit, `${unit}s`);

/** How long after: "the next day", "after about 6 months", "within 5 weeks". */
function after(distance: Distance): string {
	const { count, unit, precision } = distance;
	if (precision === 'exact' && unit === 'day' && count === 1) return 'the next day';
	const word = { exact: 'after', about: 'after about', within: 'within' }[precision];
	return `${word} ${length(distance)}`;
}

/** How long before: "the day before", "about 3 weeks before", "at most 3 months before". */
function before(distance: Distance): string {
	const { count, unit, precision } = distance;
	if (precision === 'exact' && unit === 'day' && count === 1) return 'the day before';
	const bound = { exact: '', about: 'about ', within: 'at most ' }[precision];
	return `${bound}${length(distance)} before`;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

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
	publicity: ({ step, distance }) =>
		step === 'announced'
			? `announced ${before(distance)}`
			: `${step === 'known' ? 'known' : 'acknowledged'} ${after(distance)}`,
	publicitySentence: (steps) => sentence(steps.map(trail.publicity).join(', ')),
};

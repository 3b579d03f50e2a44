import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../i18n/index.ts';
import { eventHeading } from '../../i18n/event-heading.ts';
import { date, timelineEvent } from '../reading/sample.ts';
import { markName } from './mark-names.ts';

const messages = messagesFor('de');
const arrival = timelineEvent('arrival', {
	date: {
		...date('2024-06-19T02:22+09:00'),
		zone: 'Asia/Pyongyang',
		offsets: { 'Europe/Berlin': 120, 'Asia/Pyongyang': 540, 'Europe/Moscow': 180 },
	},
});

describe('the spoken name of a mark', () => {
	it('tells a time of day by the clock of the reader, as the list does', () => {
		const moscow = { zone: 'Europe/Moscow', offset: 180 };
		const name = markName(arrival, moscow, messages, 'de');
		expect(name).toContain(
			'19. Juni 2024, 02:22 Uhr Pjöngjanger Zeit (18. Juni 2024, 20:22 Uhr Moskauer Zeit): arrival.',
		);
		expect(name).toContain(eventHeading(arrival.date, moscow, 'de'));
	});

	it('tells a date without a time of day as it stands in a sentence', () => {
		const seoul = { zone: 'Asia/Seoul', offset: null };
		const name = markName(timelineEvent('day'), seoul, messages, 'de');
		expect(name).toMatch(/^at 2024-10-08: day\./);
	});
});

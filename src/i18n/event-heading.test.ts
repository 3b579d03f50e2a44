import { describe, expect, it } from 'vitest';
import { eventHeading } from './event-heading.ts';
import { date } from '../components/reading/sample.ts';

const arrival = {
	...date('2024-06-19T02:22+09:00'),
	heading: '18. Juni 2024, 19:22 Uhr MESZ',
	offsets: { 'Europe/Berlin': 120, 'Asia/Pyongyang': 540 },
};

describe('the heading of an event', () => {
	it('tells a timed event by the clock that was chosen', () => {
		const moscow = { zone: 'Europe/Moscow', offset: 180 };
		expect(eventHeading(arrival, moscow, 'de')).toBe('18. Juni 2024, 20:22 Uhr Moskauer Zeit');
	});

	it('begins with the clock of the place where that is another one', () => {
		const local = { ...arrival, zone: 'Asia/Pyongyang' };
		expect(eventHeading(local, { zone: 'Europe/Berlin', offset: 120 }, 'de')).toBe(
			'19. Juni 2024, 02:22 Uhr Pjöngjanger Zeit (18. Juni 2024, 19:22 Uhr MESZ)',
		);
		expect(eventHeading(local, { zone: 'Asia/Pyongyang', offset: 540 }, 'en')).toBe(
			'19 June 2024, 02:22 Pyongyang time',
		);
	});

	it('keeps the wording of the dataset where no offset is known', () => {
		const unknown = { zone: 'America/New_York', offset: null };
		expect(eventHeading(arrival, unknown, 'de')).toBe(arrival.heading);
	});

	it('leaves floating dates alone in any zone', () => {
		const pyongyang = { zone: 'Asia/Pyongyang', offset: null };
		expect(eventHeading(date('2024-06-19'), pyongyang, 'de')).toBe('2024-06-19');
	});

	it('ends with the wording of an approximate time', () => {
		const talks = { ...date('2024-06-19'), timeText: 'gegen Mittag Ortszeit' };
		const berlin = { zone: 'Europe/Berlin', offset: null };
		expect(eventHeading(talks, berlin, 'de')).toBe('2024-06-19, gegen Mittag Ortszeit');
	});
});

import { describe, expect, it } from 'vitest';
import { eventHeading } from './event-heading.ts';
import { date } from './sample.ts';

const arrival = {
	...date('2024-06-19T02:22+09:00'),
	heading: '18. Juni 2024, 19:22 Uhr MESZ',
	offsets: { 'Europe/Berlin': 120, 'Asia/Pyongyang': 540 },
};

describe('the heading of an event', () => {
	it('tells a timed event by the clock that was chosen', () => {
		expect(eventHeading(arrival, 'Asia/Pyongyang', 'de')).toBe(
			'19. Juni 2024, 02:22 Uhr Pjöngjanger Zeit',
		);
	});

	it('keeps the wording of the dataset for clocks whose offset it does not know', () => {
		expect(eventHeading(arrival, 'America/New_York', 'de')).toBe(arrival.heading);
	});

	it('leaves floating dates alone in any zone', () => {
		expect(eventHeading(date('2024-06-19'), 'Asia/Pyongyang', 'de')).toBe('2024-06-19');
	});

	it('ends with the wording of an approximate time', () => {
		const talks = { ...date('2024-06-19'), timeText: 'gegen Mittag Ortszeit' };
		expect(eventHeading(talks, 'Europe/Berlin', 'de')).toBe('2024-06-19, gegen Mittag Ortszeit');
	});
});

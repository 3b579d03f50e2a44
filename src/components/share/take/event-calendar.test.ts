import { expect, it } from 'vitest';
import { dayOf } from '../../../dataset/calendar-day.ts';
import { data } from '../../../i18n/en/share/data.ts';
import { words } from '../../../i18n/en/words.ts';
import { dataset, date, timelineEvent } from '../../reading/sample.ts';
import { eventCalendar, fitsCalendar, type CalendarWriting } from './event-calendar.ts';

const writing: CalendarWriting = {
	dataset: dataset({ title: 'Pyongyang, Moscow' }),
	words,
	texts: data,
	language: 'en',
	asOf: null,
	address: (id) => `https://example.org/e/${id}/`,
};
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

it('writes the events whose days are known, and only them', () => {
	const events = [
		timelineEvent('day', {
			title: 'A day',
			status: 'confirmed',
			basis: 'primary',
			summary: 'So; it is',
		}),
		timelineEvent('month', { date: date('2024-10') }),
		timelineEvent('about', { date: date('2024-10-18~') }),
	];
	expect(events.filter(fitsCalendar).map(({ id }) => id)).toEqual(['day']);
	expect(unfolded(eventCalendar(events, writing))).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Sourceline//sample//EN',
		'CALSCALE:GREGORIAN',
		'X-WR-CALNAME:Pyongyang\\, Moscow',
		'BEGIN:VEVENT',
		'UID:day@sample',
		'DTSTAMP:20261122T000000Z',
		'DTSTART;VALUE=DATE:20241008',
		'DTEND;VALUE=DATE:20241009',
		'SUMMARY:A day',
		`DESCRIPTION:Status: confirmed\\, ${words.basis.primary}\\nSo\\; it is\\nVersion of 22 November 2026\\nhttps://example.org/e/day/`,
		'URL:https://example.org/e/day/',
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	]);
});

it('says in the title what is not confirmed, and of which day the knowledge is', () => {
	const lines = unfolded(
		eventCalendar([timelineEvent('claim', { title: 'A claim', status: 'claimed' })], {
			...writing,
			asOf: dayOf('2024-10-22'),
			address: () => null,
		}),
	);
	expect(lines).toContain('SUMMARY:A claim (claimed)');
	expect(lines.join('\n')).toContain('\\nAs known on 22 October 2024\\nVersion of');
	expect(lines.some((line) => line.startsWith('URL'))).toBe(false);
});

it('tells apart the entries of an event on several days', () => {
	const event = timelineEvent('twice', { date: date('{2024-10-08,2024-10-10}') });
	const lines = unfolded(eventCalendar([event], writing));
	expect(lines.filter((line) => line.startsWith('UID'))).toEqual([
		'UID:twice.1@sample',
		'UID:twice.2@sample',
	]);
});

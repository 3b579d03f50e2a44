import { describe, expect, it } from 'vitest';
import { floating } from '../../layout/date-extent.ts';
import { drawnDate } from '../../layout/date-signs.ts';
import { monthGroups } from './month-groups.ts';
import { date, timelineEvent } from './sample.ts';

const placed = (edtf: string, index: number) => {
	const event = timelineEvent(`e${index}`, { date: date(edtf) });
	const drawn = drawnDate(event.date.span, floating);
	return { event, index, date: drawn, anchor: drawn.anchor };
};
const labels = (...dates: readonly string[]) =>
	monthGroups(dates.map(placed), 'de').map(({ label, events }) => `${label}: ${events.length}`);

describe('month groups', () => {
	it('gather what begins in the same month', () => {
		expect(labels('2024-10', '2024-10-08', '2024-10-31/2024-11-04', '2024-11-01~')).toEqual([
			'Oktober 2024: 3',
			'November 2024: 1',
		]);
	});

	it('name the year where no month is known', () => {
		expect(labels('2024', '2024-01-04', '2024-21', '2024-XX')).toEqual([
			'2024: 1',
			'Januar 2024: 1',
			'2024: 2',
		]);
	});

	it('name the years of a decade', () => {
		expect(labels('202X')).toEqual(['2020 bis 2029: 1']);
	});

	it('go by the end where the start is open, and by the earliest of several days', () => {
		expect(labels('../2024-04-30', '{2024-05-07,2024-06-03}')).toEqual([
			'April 2024: 1',
			'Mai 2024: 1',
		]);
	});

	it('have keys of their own where a label comes again', () => {
		const groups = monthGroups(['2024', '2024-01-04', '2024~'].map(placed), 'en');
		expect(groups.map(({ label }) => label)).toEqual(['2024', 'January 2024', '2024']);
		expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
	});

	it('are none for an empty list', () => {
		expect(labels()).toEqual([]);
	});
});

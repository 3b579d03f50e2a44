import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../time/parse-edtf.ts';
import { epochMs } from '../time/units.ts';
import { dayOf, isoOf, lastDayOf } from './calendar-day.ts';
import { eventOnDay, type Judging, type Telling } from './status-on-day.ts';

const told = {
	title: 'today’s title',
	summary: 'today’s summary',
	date: '2024-10/',
	accounts: [
		{ known: dayOf('2024-10-08'), title: 'first title', date: '2024-10-04' },
		{ known: dayOf('2024-10-18'), title: 'second title' },
		{ known: dayOf('2024-10-18'), summary: 'second summary' },
		{ known: dayOf('2024-10-23'), title: 'today’s title', date: '2024-10/' },
	] satisfies Telling<string, string>[],
	assessments: [
		{ known: dayOf('2024-10-08'), status: 'claimed', basis: 'single-speaker' },
		{ known: dayOf('2024-10-18'), status: 'reported', basis: 'evidence' },
		{ known: dayOf('2024-10-18'), status: 'disputed', basis: 'contradiction' },
	] satisfies Judging[],
};
const on = (day: string) =>
	eventOnDay<string, string, Telling<string, string>, Judging>(told, dayOf(day));

describe('an event on a day', () => {
	it('is not yet known before its first account', () => {
		expect(on('2024-10-07')).toBeNull();
	});

	it('is known on the day of its first account', () => {
		expect(on('2024-10-08')).toMatchObject({
			status: 'claimed',
			basis: 'single-speaker',
			title: 'first title',
			summary: 'today’s summary',
			date: '2024-10-04',
		});
	});

	it('has the status of the last assessment, of two on one day that of the later in the file', () => {
		expect(on('2024-10-17')?.status).toBe('claimed');
		expect(on('2024-10-18')).toMatchObject({ status: 'disputed', basis: 'contradiction' });
		expect(on('2026-01-01')?.status).toBe('disputed');
	});

	it('takes title, summary and date each from the last account that carries them', () => {
		expect(on('2024-10-18')).toMatchObject({
			title: 'second title',
			summary: 'second summary',
			date: '2024-10-04',
		});
		expect(on('2024-10-23')).toMatchObject({ title: 'today’s title', date: '2024-10/' });
	});

	it('shows what was said by then and no more', () => {
		expect(on('2024-10-18')?.accounts).toHaveLength(3);
		expect(on('2024-10-18')?.assessments).toHaveLength(3);
		expect(on('2024-10-08')?.assessments).toHaveLength(1);
	});

	it('has no status while nothing has been judged', () => {
		expect(eventOnDay({ ...told, assessments: [] }, dayOf('2024-10-08'))).toMatchObject({
			status: null,
			basis: null,
		});
	});

	it('never knows less on a later day, and nothing of a later day', () => {
		const day = fc.integer({ min: 0, max: 40 }).map((days) => epochMs(days * 86_400_000));
		const accounts = fc
			.array(day)
			.map((days) => days.toSorted((a, b) => a - b).map((known) => ({ known })));
		fc.assert(
			fc.property(accounts, day, day, (list, one, other) => {
				const [early, late] = one < other ? [one, other] : [other, one];
				const event = { title: '', summary: '', date: '', accounts: list, assessments: [] };
				const before = eventOnDay(event, early)?.accounts ?? [];
				const after = eventOnDay(event, late)?.accounts ?? [];
				expect(after.slice(0, before.length)).toEqual(before);
				expect(after.every(({ known }) => known <= late)).toBe(true);
			}),
		);
	});
});

describe('calendar days', () => {
	it('do not depend on zones: a time is of the day that it names', () => {
		expect(dayOf('2024-06-19T02:22+09:00')).toBe(dayOf('2024-06-19'));
		expect(lastDayOf(parseEdtf('2024-06-19T23:59-10:00'))).toBe(dayOf('2024-06-19'));
	});

	it('end a month with its last day, and an open interval never', () => {
		expect(isoOf(lastDayOf(parseEdtf('2024-02'))!)).toBe('2024-02-29');
		expect(lastDayOf(parseEdtf('2024-02/..'))).toBeNull();
	});

	it('come back from their ISO form', () => {
		const days = fc.integer({ min: -50_000, max: 50_000 }).map((day) => epochMs(day * 86_400_000));
		fc.assert(
			fc.property(days, (day) => {
				expect(dayOf(isoOf(day))).toBe(day);
			}),
		);
	});
});

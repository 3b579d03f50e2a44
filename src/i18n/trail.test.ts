import { describe, expect, it } from 'vitest';
import type { Publicity } from '../dataset/publicity.ts';
import type { Distance } from '../time/distance.ts';
import { de } from './de.ts';
import { en } from './en.ts';

const step = (
	step: Publicity['step'],
	count: number,
	unit: Distance['unit'],
	precision: Distance['precision'] = 'exact',
): Publicity => ({ step, distance: { count, unit, precision } });

describe('the way from happening to becoming public', () => {
	it.each([
		[step('known', 5, 'day'), 'nach 5 Tagen bekannt', 'known after 5 days'],
		[step('known', 1, 'day'), 'am nächsten Tag bekannt', 'known the next day'],
		[
			step('known', 1, 'month', 'about'),
			'nach etwa einem Monat bekannt',
			'known after about 1 month',
		],
		[step('known', 5, 'week', 'within'), 'innerhalb von 5 Wochen bekannt', 'known within 5 weeks'],
		[step('known', 1, 'day', 'within'), 'innerhalb eines Tages bekannt', 'known within 1 day'],
		[
			step('acknowledged', 6, 'month', 'about'),
			'nach etwa 6 Monaten eingeräumt',
			'acknowledged after about 6 months',
		],
		[step('announced', 3, 'day'), '3 Tage vorher angekündigt', 'announced 3 days before'],
		[step('announced', 1, 'day'), 'am Tag davor angekündigt', 'announced the day before'],
		[
			step('announced', 3, 'month', 'within'),
			'höchstens 3 Monate vorher angekündigt',
			'announced at most 3 months before',
		],
	])('%o is told as „%s“, “%s”', (publicity, german, english) => {
		expect(de.trail.publicity(publicity)).toBe(german);
		expect(en.trail.publicity(publicity)).toBe(english);
	});

	it('is one sentence', () => {
		const steps = [step('known', 5, 'day'), step('acknowledged', 6, 'month')];
		expect(de.trail.publicitySentence(steps)).toBe(
			'Nach 5 Tagen bekannt, nach 6 Monaten eingeräumt.',
		);
		expect(en.trail.publicitySentence(steps)).toBe(
			'Known after 5 days, acknowledged after 6 months.',
		);
	});
});

describe('a point of the trail', () => {
	const point = { date: '18. Oktober 2024', status: 'berichtet', said: ['NIS berichtet'] };

	it('tells day, status and who said what', () => {
		expect(de.trail.point({ ...point, accounts: 1 })).toBe(
			'18. Oktober 2024, berichtet: NIS berichtet',
		);
	});

	it('counts the accounts that it does not tell', () => {
		expect(de.trail.point({ ...point, accounts: 3 })).toBe(
			'18. Oktober 2024, berichtet, 3 Angaben: NIS berichtet und 2 weitere Angaben',
		);
		expect(en.trail.point({ date: '2024', status: 'disputed', said: [], accounts: 0 })).toBe(
			'2024, disputed',
		);
	});
});

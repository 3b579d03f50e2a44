import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../dataset/calendar-day.ts';
import type { Known } from './address.ts';
import { readPresentAddress, writePresentAddress, type PresentView } from './present-address.ts';
import { DEFAULT_VIEW, THEMES } from './view.ts';

const EVENTS = ['treaty-signed', 'soldiers-in-russia', 'kazan'];
const known: Known = {
	chapters: new Set(['kursk']),
	actors: new Set(['nis']),
	kinds: new Set(['military']),
	events: new Set(EVENTS),
	languages: new Set(['de', 'en']),
	today: dayOf('2026-11-22'),
};
const TOURS = ['kursk', 'visit'];
const read = (search: string) => readPresentAddress(search, known, new Set(TOURS));
const NOTHING: PresentView = {
	view: DEFAULT_VIEW,
	tour: null,
	step: null,
	task: null,
	predict: false,
	hidesStatus: false,
	theme: null,
};
const noticesOf = (search: string) =>
	read(search).notices.map(({ reason, parameter, value }) => `${reason}: ${parameter}=${value}`);

describe('the address of a lesson', () => {
	it('without parameters presents nothing', () => {
		expect(read('')).toEqual({ present: NOTHING, notices: [] });
		expect(writePresentAddress(NOTHING)).toBe('');
	});

	it('names the tour, the step and what is hidden, readably and before all else', () => {
		const view = { ...DEFAULT_VIEW, zone: 'Europe/Kyiv', rest: ['utm=1'] };
		const present = { ...NOTHING, view, tour: 'visit', step: 3, predict: true, hidesStatus: true };
		const search = '?tour=visit&step=3&predict=1&hide=status&zone=Europe/Kyiv&utm=1';
		expect(writePresentAddress(present)).toBe(search);
		expect(read(search)).toEqual({ present, notices: [] });
	});

	it('keeps the order of events picked by hand', () => {
		expect(read('?pick=kazan,treaty-signed&step=1').present.view.pick).toEqual([
			'kazan',
			'treaty-signed',
		]);
	});

	it('tells a theme that is asked for from none', () => {
		expect(read('').present.theme).toBeNull();
		expect(read('?theme=auto').present.theme).toBe('auto');
		expect(writePresentAddress({ ...NOTHING, theme: 'auto' })).toBe('?theme=auto');
	});

	it('names what the class is given to do, and with which cards', () => {
		const order = { kind: 'order', seed: 7, cards: 8 } as const;
		expect(writePresentAddress({ ...NOTHING, tour: 'visit', task: order })).toBe(
			'?tour=visit&task=order&seed=7&cards=8',
		);
		expect(read('?task=order').present.task).toEqual({ kind: 'order', seed: 1, cards: 6 });
		expect(read('?task=sources').present.task).toEqual({ kind: 'sources', of: 1, source: null });
	});

	it('ignores what is unknown of a task, with a notice', () => {
		expect(noticesOf('?task=dance')).toEqual(['unknown: task=dance']);
		expect(noticesOf('?task=order&seed=-1&cards=99')).toEqual([
			'unknown: seed=-1',
			'unknown: cards=99',
		]);
		expect(noticesOf('?task=sources&of=0')).toEqual(['unknown: of=0']);
	});

	it('ignores what is unknown, with a notice', () => {
		expect(noticesOf('?tour=nowhere&step=0&predict=x&hide=title&pick=kazan,gone')).toEqual([
			'unknown: pick=gone',
			'unknown: tour=nowhere',
			'unknown: step=0',
			'unknown: predict=x',
			'unknown: hide=title',
		]);
		expect(noticesOf('?step=2&step=3')).toEqual(['repeated: step=3']);
	});

	it('is read back as it was written', () => {
		const choice = fc.record({
			view: fc
				.record({
					pick: fc.shuffledSubarray(EVENTS),
					event: fc.option(fc.constantFrom(...EVENTS)),
					zone: fc.option(fc.constantFrom('Europe/Kyiv', 'UTC')),
					query: fc.string({ maxLength: 8 }).map((text) => text.replace(/[\ud800-\udfff]/g, '')),
				})
				.map((part) => ({ ...DEFAULT_VIEW, ...part })),
			tour: fc.option(fc.constantFrom(...TOURS)),
			step: fc.option(fc.integer({ min: 1, max: 99_999 })),
			task: fc.option(
				fc.oneof(
					fc.record({
						kind: fc.constant('order' as const),
						seed: fc.integer({ min: 0, max: 99_999 }),
						cards: fc.integer({ min: 3, max: 10 }),
					}),
					fc.record({
						kind: fc.constant('sources' as const),
						of: fc.integer({ min: 1, max: 999_999 }),
						source: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/)),
					}),
				),
			),
			predict: fc.boolean(),
			hidesStatus: fc.boolean(),
			theme: fc.option(fc.constantFrom(...THEMES)),
		});
		fc.assert(
			fc.property(choice, (present) => {
				const { present: back, notices } = read(writePresentAddress(present));
				const theme = present.theme ?? 'auto';
				expect(back).toEqual({ ...present, view: { ...present.view, theme } });
				expect(notices).toEqual([]);
			}),
		);
	});

	it('never fails and settles, whatever it is', () => {
		const part = fc
			.tuple(
				fc.constantFrom(
					...['tour', 'step', 'task', 'seed', 'cards', 'of', 'examine'],
					...['pick', 'predict', 'hide', 'theme', 'x', ''],
				),
				fc.oneof(
					fc.string({ unit: 'binary', maxLength: 12 }),
					fc.constantFrom('order', 'sources', '7'),
				),
			)
			.map(([name, value]) => `${name}=${value}`);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
				const once = writePresentAddress(read(`?${parts.join('&')}`).present);
				expect(writePresentAddress(read(once).present)).toBe(once);
			}),
		);
	});
});

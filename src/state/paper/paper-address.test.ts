import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../dataset/calendar-day.ts';
import { DEFAULT_VIEW } from '../view.ts';
import { readPaperAddress, writePaperAddress } from './paper-address.ts';
import { SHEETS } from './sheets.ts';

const known = {
	chapters: new Set(['kursk']),
	actors: new Set(['nis']),
	kinds: new Set(['military']),
	events: new Set(['treaty-signed', 'kazan']),
	languages: new Set(['de', 'en']),
	today: dayOf('2026-11-22'),
};
const read = (search: string) => readPaperAddress(search, known, new Set(['visit']));

describe('the address of paper', () => {
	it('names a story as a lesson does, and the sheets', () => {
		const { paper, notices } = read('?tour=visit&sheet=cards,solutions&zone=Europe/Kyiv&utm=1');
		expect(notices).toEqual([]);
		expect(paper.sheets).toEqual(['cards', 'solutions']);
		expect(paper.present.tour).toBe('visit');
		expect(paper.present.view).toEqual({
			...DEFAULT_VIEW,
			zone: 'Europe/Kyiv',
			rest: ['utm=1'],
		});
	});

	it('names no sheet where it names none that there is, and says so', () => {
		expect(read('').paper.sheets).toBeNull();
		const { paper, notices } = read('?sheet=quiz');
		expect(paper.sheets).toBeNull();
		expect(notices).toEqual([{ reason: 'unknown', parameter: 'sheet', value: 'quiz' }]);
		expect(read('?sheet=poster,quiz,poster').paper.sheets).toEqual(['poster']);
	});

	it('leaves out what only a lesson on the screen has', () => {
		const { paper } = read('?tour=visit&step=3&predict=1&hide=status&sheet=handout');
		expect(writePaperAddress(paper)).toBe('?tour=visit&sheet=handout');
	});

	it('is read back as it was written', () => {
		const view = fc.record({
			pick: fc.subarray(['treaty-signed', 'kazan']),
			asOf: fc.constantFrom(null, dayOf('2024-10-18')),
		});
		fc.assert(
			fc.property(view, fc.subarray([...SHEETS]), fc.boolean(), (some, sheets, isTour) => {
				const { present } = read('').paper;
				const paper = {
					present: {
						...present,
						view: { ...DEFAULT_VIEW, ...some },
						tour: isTour ? 'visit' : null,
					},
					sheets: sheets.length === 0 ? null : sheets,
				};
				expect(read(writePaperAddress(paper))).toEqual({ paper, notices: [] });
			}),
		);
	});
});

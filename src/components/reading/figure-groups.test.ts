import { describe, expect, it } from 'vitest';
import type { Figure } from '../../dataset/compiled.ts';
import { differingFigures } from './figure-groups.ts';
import { account, date } from './sample.ts';

const figure = (what: string, min: number | null, max: number | null, rest = {}): Figure => ({
	what,
	min,
	max,
	unit: 'people',
	...rest,
});
const given = (id: string, ...figures: Figure[]) => account(id, '2024-10-18', { figures });

describe('differing figures', () => {
	it('stand side by side by what they count, the rest of a unit after them, as the accounts do', () => {
		const groups = differingFigures([
			given('nis', figure('soldiers', 1500, 1500), figure('planned', 12000, 12000)),
			given('us', figure('soldiers', 3000, null)),
			given('hur', figure('soldiers', 3000, 3000, { unit: 'officers' })),
		]);
		expect(groups).toMatchObject([
			{ unit: 'people', what: 'soldiers', hasSubjects: false },
			{ unit: 'people', what: null, hasSubjects: true },
		]);
		expect(groups.map(({ figures }) => figures.map(({ account: { id } }) => id))).toEqual([
			['nis', 'us'],
			['nis'],
		]);
	});

	it('lie on one scale only where they count the same thing in the same period', () => {
		const period = (edtf: string) => ({ period: date(edtf) });
		const groups = differingFigures([
			given('a', figure('dead', 30, null, period('2024-12-14'))),
			given('b', figure('dead', 100, null, period('2024-12-19'))),
			given('c', figure('dead', 200, 200, period('2024-12-19'))),
		]);
		expect(groups.map(({ what, figures }) => [what, figures.length])).toEqual([
			['dead', 2],
			[null, 1],
		]);
	});

	it('leave out what all count alike', () => {
		expect(
			differingFigures([
				given('a', figure('dead', 600, 600)),
				given('b', figure('dead', 600, 600)),
			]),
		).toEqual([]);
	});

	it('leave out what one account alone gives', () => {
		const nis = given('nis', figure('soldiers', 1500, 1500), figure('planned', 12000, 12000));
		expect(differingFigures([nis])).toEqual([]);
	});

	it('differ by an open bound alone', () => {
		const groups = differingFigures([
			given('a', figure('dead', 600, 600)),
			given('b', figure('dead', 600, null)),
		]);
		expect(groups).toHaveLength(1);
	});
});

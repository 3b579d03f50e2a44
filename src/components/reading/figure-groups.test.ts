import { describe, expect, it } from 'vitest';
import type { Figure } from '../../dataset/compiled.ts';
import { differingFigures } from './figure-groups.ts';
import { account } from './sample.ts';

const figure = (what: string, min: number | null, max: number | null, rest = {}): Figure => ({
	what,
	min,
	max,
	unit: 'people',
	...rest,
});
const given = (id: string, ...figures: Figure[]) => account(id, '2024-10-18', { figures });

describe('differing figures', () => {
	it('stand side by side by unit, in the order of the accounts, and say what they count', () => {
		const groups = differingFigures([
			given('nis', figure('soldiers', 1500, 1500), figure('planned', 12000, 12000)),
			given('us', figure('soldiers', 3000, null)),
			given('hur', figure('soldiers', 3000, 3000, { unit: 'officers' })),
		]);
		expect(groups).toHaveLength(1);
		expect(groups[0]).toMatchObject({ unit: 'people', hasSubjects: true });
		expect(groups[0]!.figures.map(({ account: { id } }) => id)).toEqual(['nis', 'nis', 'us']);
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

import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../dataset/filter-facets.ts';
import type { PresentView } from './present-address.ts';
import { addressParts, stepSearch, typedAddress } from './step-address.ts';
import { DEFAULT_VIEW } from './view.ts';

const STEP: PresentView = {
	view: DEFAULT_VIEW,
	tour: 'visit',
	step: 4,
	task: null,
	predict: false,
	hidesStatus: false,
	theme: null,
};

describe('the address of a step for the class', () => {
	it('names the tour and the step, and nothing that the lesson does not need', () => {
		expect(
			stepSearch({
				...STEP,
				theme: 'dark',
				view: {
					...DEFAULT_VIEW,
					filters: { ...NO_FILTERS, chapters: ['kursk'] },
					event: 'signing',
					span: { from: 0, to: 1 },
					group: 'kind',
					rest: ['utm_source=board'],
				},
			}),
		).toBe('?tour=visit&step=4');
	});

	it('keeps what hides something', () => {
		expect(stepSearch({ ...STEP, predict: true, hidesStatus: true })).toBe(
			'?tour=visit&step=4&predict=1&hide=status',
		);
	});

	it('keeps the events picked, in their order, or the filters', () => {
		const view = { ...DEFAULT_VIEW, filters: { ...NO_FILTERS, chapters: ['kursk'] } };
		expect(stepSearch({ ...STEP, tour: null, view })).toBe('?step=4&chapter=kursk');
		expect(stepSearch({ ...STEP, tour: null, view: { ...view, pick: ['b', 'a'] } })).toBe(
			'?step=4&pick=b,a',
		);
	});

	it('can be typed, and is broken where nobody takes the break for a letter', () => {
		const typed = typedAddress('https://example.org/timeline/present/?tour=visit&step=4');
		expect(typed).toBe('example.org/timeline/present/?tour=visit&step=4');
		expect(addressParts(typed)).toEqual([
			'example.org/',
			'timeline/',
			'present/',
			'?tour=visit',
			'&step=4',
		]);
	});
});

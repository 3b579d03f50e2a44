import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../dataset/check-dataset.ts';
import { compileDataset } from '../../dataset/compile.ts';
import { sample } from '../../dataset/small.test-data.ts';
import { exercise } from '../../i18n/en/exercise.ts';
import { words } from '../../i18n/en/words.ts';
import type { Motion } from '../../state/camera.svelte.ts';
import { Presentation } from '../../state/presentation.svelte.ts';
import { stepOf, storyOf } from '../../state/story.test-data.ts';
import { parseIsoDay } from '../../time/iso-day.ts';
import { epochMs } from '../../time/units.ts';
import { judgementRows, judgementText } from './judgement-rows.ts';

const { dataset: authored } = checkDataset(sample());
if (authored === null) throw new Error('the sample has faults');
const dataset = compileDataset(authored, 'en');
const still: Motion = { now: () => 0, nextFrame: () => undefined, reduced: () => true };
const asOf = epochMs(parseIsoDay('2024-06-17') ?? NaN);

const lesson = () =>
	new Presentation(
		dataset,
		storyOf([stepOf('wagner-delivery'), stepOf('putin-arrival', { asOf })]),
		{ motion: still, hidesStatus: true },
	);
const rowsOf = (presentation: Presentation) => judgementRows(presentation, words, 'en');
const head = { story: 'A story', dataset: 'A dataset', updated: '22 November 2026' };

describe('the table of judgements', () => {
	it('tells nothing of the editors on the step that the class still judges', () => {
		const presentation = lesson();
		presentation.go(1);
		presentation.next();
		presentation.judge('claimed');
		expect([presentation.stop, presentation.statusHidden]).toEqual(['judge', true]);
		const rows = rowsOf(presentation);
		expect(rows).toMatchObject([{ index: 1, ofClass: 'claimed', thatDay: null, today: null }]);
		const text = judgementText(rows, head, exercise);
		expect(text).toContain('Class: claimed');
		expect(text).not.toContain('Editors');

		presentation.next();
		const [compared] = rowsOf(presentation);
		expect(compared?.thatDay).toBe('announced');
		expect(compared?.today).toContain('confirmed');
		expect(judgementText(rowsOf(presentation), head, exercise)).toContain(
			'Editors, 17 June 2024: ',
		);
	});

	it('keeps the editors of a step beside it that was compared', () => {
		const presentation = lesson();
		presentation.next();
		presentation.judge('claimed');
		presentation.next();
		presentation.next();
		expect([presentation.index, presentation.statusHidden]).toEqual([1, true]);
		const [row] = rowsOf(presentation);
		expect(row?.index).toBe(0);
		expect(row?.today).not.toBeNull();
	});

	it('does not tell it while the class looks back at the account, either', () => {
		const presentation = lesson();
		presentation.next();
		presentation.judge('claimed');
		presentation.previous();
		expect(presentation.stop).toBe('told');
		expect(rowsOf(presentation)).toMatchObject([{ today: null }]);
	});
});

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDataset } from '../../src/build/read-dataset.ts';
import { compileDataset } from '../../src/dataset/compile.ts';
import { floating } from '../../src/layout/date-extent.ts';
import { drawnDate } from '../../src/layout/date-signs.ts';
import { LABEL_MAX, spreadAnchors, type Item } from '../../src/layout/item.ts';
import { divideLanes } from '../../src/layout/lanes.ts';
import { Placer } from '../../src/layout/placer.ts';
import { stepAtScale } from '../../src/layout/zoom-step.ts';
import { DAY } from '../../src/time/units.ts';

const SIZES = { head: 24, row: 27.2, gathering: 26, foot: 4 };
/** Mean width of a letter of a label, px; only relations matter here. */
const LETTER = 7.2;
/** Sizes of the stage: a large screen, a tablet, a phone. */
const HEIGHTS = [
	['large', 480],
	['tablet', 400],
	['phone', 270],
] as const;

it.each(HEIGHTS)(
	'keeps at least 95 percent of the labels one zoom step deeper on a %s stage',
	(_, height) => {
		const items = itemsOfTheChronology();
		const counts = [0, 1, 2, 3, 4].map((lane) => ({
			id: String(lane),
			count: items.filter((item) => item.lane === lane).length,
		}));
		const [first, last] = [items[0]!.anchor, items.at(-1)!.anchor];
		const whole = { from: first - 100 * DAY, to: last + 100 * DAY };
		const placer = new Placer(items, divideLanes(counts, height, SIZES), whole);
		let shown = 0;
		let stayed = 0;
		for (let step = stepAtScale(0.5 / DAY); step < stepAtScale(2000 / DAY); step++) {
			const labelled = (at: number) =>
				new Set(
					placer
						.at(at)
						.lanes.flatMap(({ marks }) => marks.filter(({ side }) => side !== null))
						.map(({ item }) => item.index),
				);
			const deeper = labelled(step + 1);
			for (const index of labelled(step)) {
				shown += 1;
				if (deeper.has(index)) stayed += 1;
			}
		}
		console.log(`labels that stay one step deeper: ${((100 * stayed) / shown).toFixed(1)} %`);
		expect(stayed / shown).toBeGreaterThanOrEqual(0.95);
	},
);

function itemsOfTheChronology(): Item[] {
	const root = join(import.meta.dirname, '../..');
	const { dataset: authored } = readDataset(root, 'pyongyang-moscow');
	if (authored === null) throw new Error('the chronology cannot be read');
	const dataset = compileDataset(authored, 'de');
	const dates = dataset.events.map(({ date }) => drawnDate(date.span, floating));
	const anchors = spreadAnchors(dates);
	return dataset.events.map((event, index) => ({
		index,
		lane: dataset.chapters.findIndex(({ id }) => id === event.chapter),
		importance: event.importance,
		label: Math.min(LABEL_MAX, event.title.length * LETTER),
		date: dates[index]!,
		anchor: anchors[index]!,
	}));
}

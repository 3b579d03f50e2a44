import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, placeAfter, placeBefore, stopsOf, type StoryPlace } from './story-stops.ts';
import { stepOf } from './story.test-data.ts';

const NEITHER = { predict: false, judges: false };
const PREDICTS = { predict: true, judges: false };
const asked = fc.record({ predict: fc.boolean(), judges: fc.boolean() });

const plain = stepOf('a');
const questioning = stepOf('b', { question: { text: 'Why?' } });
const answering = stepOf('c', { question: { text: 'Why?', answer: 'Because.' } });
const story = fc.array(fc.constantFrom(plain, questioning, answering), {
	minLength: 1,
	maxLength: 9,
});

describe('the stops of a step', () => {
	it('end with what it has: the event, a question, a possible answer', () => {
		expect(stopsOf(plain, 3, NEITHER)).toEqual(['told']);
		expect(stopsOf(questioning, 3, NEITHER)).toEqual(['told', 'question']);
		expect(stopsOf(answering, 3, NEITHER)).toEqual(['told', 'question', 'answer']);
	});

	it('let the class judge once it has been told', () => {
		expect(stopsOf(answering, 3, { predict: true, judges: true })).toEqual([
			'hidden',
			'told',
			'judge',
			'question',
			'answer',
		]);
	});

	it('begin hidden where the class predicts, but not at the first step', () => {
		expect(stopsOf(answering, 3, PREDICTS)).toEqual(['hidden', 'told', 'question', 'answer']);
		expect(stopsOf(answering, 0, PREDICTS)).toEqual(['told', 'question', 'answer']);
	});
});

describe('the way through a story', () => {
	it('passes every stop of every step once and ends at the last', () => {
		fc.assert(
			fc.property(story, asked, (steps, asking) => {
				const passed: StoryPlace[] = [entryOf(steps, 0, asking)];
				for (let i = 0; i < 60; i++) {
					const next = placeAfter(steps, passed.at(-1)!, asking);
					if (next === passed.at(-1)) break;
					passed.push(next);
				}
				expect(passed).toEqual(
					steps.flatMap((step, index) =>
						stopsOf(step, index, asking).map((stop) => ({ index, stop })),
					),
				);
			}),
		);
	});

	it('leads back the way it came', () => {
		fc.assert(
			fc.property(story, asked, fc.nat(40), (steps, asking, count) => {
				let place = entryOf(steps, 0, asking);
				for (let i = 0; i < count; i++) place = placeAfter(steps, place, asking);
				const next = placeAfter(steps, place, asking);
				if (next !== place) expect(placeBefore(steps, next, asking)).toEqual(place);
			}),
		);
	});

	it('begins within the story, whatever is asked for', () => {
		fc.assert(
			fc.property(story, asked, fc.double(), (steps, asking, index) => {
				const place = entryOf(steps, index, asking);
				expect(steps[place.index]).toBeDefined();
				expect(stopsOf(steps[place.index]!, place.index, asking)[0]).toBe(place.stop);
			}),
		);
	});

	it('stands still in a story without steps', () => {
		const place = entryOf([], 3, PREDICTS);
		expect(placeAfter([], place, PREDICTS)).toBe(place);
		expect(placeBefore([], place, PREDICTS)).toBe(place);
	});
});

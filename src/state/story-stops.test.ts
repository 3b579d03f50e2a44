import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, placeAfter, placeBefore, stopsOf, type StoryPlace } from './story-stops.ts';
import { stepOf } from './story.test-data.ts';

const plain = stepOf('a');
const asking = stepOf('b', { question: { text: 'Why?' } });
const answering = stepOf('c', { question: { text: 'Why?', answer: 'Because.' } });
const story = fc.array(fc.constantFrom(plain, asking, answering), { minLength: 1, maxLength: 9 });

describe('the stops of a step', () => {
	it('end with what it has: the event, a question, a possible answer', () => {
		expect(stopsOf(plain, 3, false)).toEqual(['told']);
		expect(stopsOf(asking, 3, false)).toEqual(['told', 'question']);
		expect(stopsOf(answering, 3, false)).toEqual(['told', 'question', 'answer']);
	});

	it('begin hidden where the class predicts, but not at the first step', () => {
		expect(stopsOf(answering, 3, true)).toEqual(['hidden', 'told', 'question', 'answer']);
		expect(stopsOf(answering, 0, true)).toEqual(['told', 'question', 'answer']);
	});
});

describe('the way through a story', () => {
	it('passes every stop of every step once and ends at the last', () => {
		fc.assert(
			fc.property(story, fc.boolean(), (steps, predict) => {
				const passed: StoryPlace[] = [entryOf(steps, 0, predict)];
				for (let i = 0; i < 60; i++) {
					const next = placeAfter(steps, passed.at(-1)!, predict);
					if (next === passed.at(-1)) break;
					passed.push(next);
				}
				expect(passed).toEqual(
					steps.flatMap((step, index) =>
						stopsOf(step, index, predict).map((stop) => ({ index, stop })),
					),
				);
			}),
		);
	});

	it('leads back the way it came', () => {
		fc.assert(
			fc.property(story, fc.boolean(), fc.nat(40), (steps, predict, count) => {
				let place = entryOf(steps, 0, predict);
				for (let i = 0; i < count; i++) place = placeAfter(steps, place, predict);
				const next = placeAfter(steps, place, predict);
				if (next !== place) expect(placeBefore(steps, next, predict)).toEqual(place);
			}),
		);
	});

	it('begins within the story, whatever is asked for', () => {
		fc.assert(
			fc.property(story, fc.boolean(), fc.double(), (steps, predict, index) => {
				const place = entryOf(steps, index, predict);
				expect(steps[place.index]).toBeDefined();
				expect(stopsOf(steps[place.index]!, place.index, predict)[0]).toBe(place.stop);
			}),
		);
	});

	it('stands still in a story without steps', () => {
		const place = entryOf([], 3, true);
		expect(placeAfter([], place, true)).toBe(place);
		expect(placeBefore([], place, true)).toBe(place);
	});
});

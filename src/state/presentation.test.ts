import { describe, expect, it } from 'vitest';
import { checkDataset } from '../dataset/check-dataset.ts';
import { compileDataset } from '../dataset/compile.ts';
import { sample } from '../dataset/small.test-data.ts';
import { parseIsoDay } from '../time/iso-day.ts';
import { epochMs } from '../time/units.ts';
import type { Motion } from './camera.svelte.ts';
import { Presentation, type PresentationStart } from './presentation.svelte.ts';
import { stepOf, storyOf } from './story.test-data.ts';

const { dataset: authored } = checkDataset(sample());
if (authored === null) throw new Error('the sample has faults');
const dataset = compileDataset(authored, 'en');
const day = (iso: string) => epochMs(parseIsoDay(iso) ?? NaN);

const still: Motion = { now: () => 0, nextFrame: () => undefined, reduced: () => true };
const ANNOUNCED = day('2024-06-17');
const story = storyOf([
	stepOf('wagner-delivery', { question: { text: 'Who says so?', answer: 'Washington.' } }),
	stepOf('putin-arrival', { asOf: ANNOUNCED }),
	stepOf('putin-arrival'),
	stepOf('return-feb-2025'),
]);
const present = (start: PresentationStart = {}) =>
	new Presentation(dataset, story, { motion: still, ...start });
const places = (presentation: Presentation, presses: number) =>
	Array.from({ length: presses }, () => {
		presentation.next();
		return `${presentation.index + 1} ${presentation.stop}`;
	});

describe('a presentation', () => {
	it('goes on stop by stop and stays at the end', () => {
		const presentation = present();
		expect(presentation.isFirst).toBe(true);
		expect(places(presentation, 6)).toEqual([
			'1 question',
			'1 answer',
			'2 told',
			'3 told',
			'4 told',
			'4 told',
		]);
		expect(presentation.isLast).toBe(true);
	});

	it('begins at the step that is asked for, or the nearest', () => {
		expect(present({ index: 2 }).index).toBe(2);
		expect(present({ index: 99 }).index).toBe(3);
		expect(present({ index: -1 }).index).toBe(0);
	});

	it('tells an event as it was told on the day of its step', () => {
		const presentation = present({ index: 1 });
		expect(presentation.event?.title).toBe('Putin to travel to North Korea');
		expect(presentation.event?.status).toBe('planned');
		expect(presentation.eventToday?.status).toBe('confirmed');
		presentation.next();
		expect(presentation.event).toBe(presentation.eventToday);
	});

	it('tells nothing of an event on a day on which it was not known', () => {
		const early = storyOf([stepOf('return-feb-2025', { asOf: ANNOUNCED })]);
		expect(new Presentation(dataset, early, { motion: still }).event).toBeNull();
	});

	it('leads the stage along: its day, its event, and a span in which that shows', () => {
		const presentation = present();
		for (let index = 0; index < story.steps.length; index++) {
			presentation.go(index);
			const { stage } = presentation;
			const step = story.steps[index]!;
			expect(stage.asOf).toBe(step.asOf);
			expect(stage.selected?.id).toBe(step.event);
			const { anchor } = stage.placed.find(({ event }) => event.id === step.event)!;
			expect(stage.span.from).toBeLessThan(anchor);
			expect(stage.span.to).toBeGreaterThan(anchor);
		}
	});

	it('shows the events of the story on the stage and no others', () => {
		const ids = present({ index: 3 }).stage.matching.map(({ event }) => event.id);
		expect(ids).toEqual(['wagner-delivery', 'putin-arrival', 'return-feb-2025']);
	});

	it('comes back from the black screen before it goes on', () => {
		const presentation = present();
		presentation.toggleBlank();
		presentation.next();
		expect([presentation.blank, presentation.stop]).toEqual([false, 'told']);
		presentation.next();
		expect(presentation.stop).toBe('question');
	});
});

describe('predicting', () => {
	it('keeps what comes next off the stage until it is revealed', () => {
		const presentation = present({ predict: true });
		const seen = () => presentation.stage.matching.map(({ event }) => event.id);
		presentation.go(3);
		expect(presentation.stop).toBe('hidden');
		expect(seen()).not.toContain('return-feb-2025');
		expect(presentation.stage.selected?.id).toBe('putin-arrival');
		expect(presentation.isOpen(3)).toBe(false);
		presentation.reveal();
		expect(presentation.stop).toBe('told');
		expect(seen()).toContain('return-feb-2025');
		expect(presentation.isOpen(3)).toBe(true);
	});

	it('shows what the class has seen when it goes back', () => {
		const presentation = present({ predict: true, index: 3 });
		presentation.reveal();
		presentation.go(0);
		expect(presentation.isOpen(3)).toBe(true);
	});

	it('ends and begins in the middle of a step', () => {
		const presentation = present({ predict: true, index: 1 });
		presentation.setPredict(false);
		expect(presentation.stop).toBe('told');
		presentation.setPredict(true);
		expect(presentation.stop).toBe('told');
		presentation.next();
		expect(presentation.stop).toBe('hidden');
	});
});

describe('the story as far as it is open', () => {
	const events = (presentation: Presentation) =>
		presentation.openStory.steps.map(({ event }) => event);
	const all = story.steps.map(({ event }) => event);

	it('is all of it where the class is not to guess', () => {
		expect(events(present())).toEqual(all);
	});

	it('ends before what the class has yet to guess, and keeps what it has seen', () => {
		const presentation = present({ predict: true, index: 2 });
		expect(presentation.stop).toBe('hidden');
		expect(events(presentation)).toEqual(all.slice(0, 2));
		presentation.reveal();
		expect(events(presentation)).toEqual(all.slice(0, 3));
		presentation.go(0);
		expect(events(presentation)).toEqual(all.slice(0, 3));
	});
});

describe('hiding the status', () => {
	it('hides it on every step until it is shown there', () => {
		const presentation = present({ hidesStatus: true });
		expect(presentation.statusHidden).toBe(true);
		presentation.toggleStatus();
		expect([presentation.statusHidden, presentation.compares]).toEqual([false, true]);
		presentation.next();
		expect(presentation.statusHidden).toBe(false);
		presentation.go(1);
		expect(presentation.statusHidden).toBe(true);
	});

	it('is taken up in the middle of a lesson', () => {
		const presentation = present();
		expect([presentation.statusHidden, presentation.compares]).toEqual([false, false]);
		presentation.toggleStatus();
		expect(presentation.statusHidden).toBe(true);
	});
});

describe('judging first', () => {
	const judged = story.steps.slice(1, 3);
	const lesson = () =>
		new Presentation(dataset, storyOf(judged), { motion: still, hidesStatus: true });

	it('goes from what is told to the judgement, from there to that of the editors, and on', () => {
		const presentation = lesson();
		const seen = Array.from({ length: 5 }, () => {
			presentation.next();
			return `${presentation.index + 1} ${presentation.stop} ${presentation.statusHidden}`;
		});
		expect(seen).toEqual([
			'1 judge true',
			'1 judge false',
			'2 told true',
			'2 judge true',
			'2 judge false',
		]);
		expect(presentation.isLast).toBe(true);
	});

	it('keeps what the class made of an event on each of its days, and shows it all at the end', () => {
		const presentation = lesson();
		presentation.judge('claimed');
		presentation.go(1);
		expect(presentation.judgements.of(presentation.step!)).toBeNull();
		presentation.judge('reported');
		presentation.judge(null);
		expect(presentation.judged).toEqual([0]);
		for (let press = 0; press < 3; press++) presentation.next();
		expect(presentation.overlay).toBe('judgements');
	});

	it('takes no judgement once the status shows', () => {
		const presentation = lesson();
		presentation.toggleStatus();
		presentation.judge('claimed');
		expect(presentation.judged).toEqual([]);
	});

	it('goes on in what is told where it is given up', () => {
		const presentation = lesson();
		presentation.next();
		presentation.setHidesStatus(false);
		expect(presentation.stop).toBe('told');
	});
});

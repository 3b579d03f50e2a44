import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepOf } from '../story.test-data.ts';
import { answerLines } from './answer-lines.ts';
import { planLesson } from './lesson-plan.ts';

const steps = fc.array(
	fc.record({ told: fc.nat(600), asked: fc.option(fc.nat(300)) }).map(({ told, asked }) =>
		stepOf('a', {
			narration: 'x'.repeat(told),
			question: asked === null ? null : { text: 'y'.repeat(asked) },
		}),
	),
	{ minLength: 1, maxLength: 40 },
);

describe('the plan of a lesson', () => {
	it('spends all of its minutes, in whole ones, and some on each step', () => {
		fc.assert(
			fc.property(steps, fc.integer({ min: 1, max: 180 }), (steps, minutes) => {
				const plan = planLesson(minutes, steps);
				if (plan === null) {
					expect(steps.length).toBeGreaterThan(minutes * 0.7);
					return;
				}
				expect(plan.steps).toHaveLength(steps.length);
				for (const each of plan.steps) {
					expect(Number.isInteger(each)).toBe(true);
					expect(each).toBeGreaterThanOrEqual(1);
				}
				const sum = plan.steps.reduce((all, each) => all + each, plan.opening + plan.closing);
				expect(sum).toBe(minutes);
			}),
		);
	});

	it('gives more time to what has more to tell and to answer', () => {
		const plan = planLesson(45, [
			stepOf('short', { narration: 'x'.repeat(50) }),
			stepOf('long', { narration: 'x'.repeat(400), question: { text: 'y'.repeat(200) } }),
		]);
		expect(plan?.steps[1]).toBeGreaterThan(plan?.steps[0] ?? Infinity);
	});

	it('is none for no steps, and none where there is less than a minute for each', () => {
		expect(planLesson(45, [])).toBeNull();
		expect(planLesson(45, Array<ReturnType<typeof stepOf>>(60).fill(stepOf('a')))).toBeNull();
	});
});

describe('the lines for an answer', () => {
	it('grow with the answer, between three and nine', () => {
		expect(answerLines('Ja.')).toBe(3);
		expect(answerLines('x'.repeat(300))).toBe(6);
		expect(answerLines('x'.repeat(5000))).toBe(9);
	});

	it('leave room where no answer is given', () => {
		expect(answerLines(undefined)).toBe(5);
		expect(answerLines(' ')).toBe(5);
	});
});

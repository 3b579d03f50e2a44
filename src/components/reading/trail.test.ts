import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account, assessment, timelineEvent } from './sample.ts';
import { foldedTrail, trailOf, type TrailPart } from './trail.ts';

const ids = (parts: readonly TrailPart[]): string[] =>
	parts.map((part) => {
		if (part.kind === 'account') return part.account.id;
		if (part.kind === 'assessment') return `= ${part.assessment.on.heading}`;
		return `[${part.accounts.map(({ id }) => id).join(' ')}]`;
	});

describe('the trail', () => {
	it('puts an assessment after the last account of its day on which it rests', () => {
		const event = timelineEvent('e', {
			accounts: [
				account('a', '2024-10-08'),
				account('b', '2024-10-18'),
				account('c', '2024-10-18'),
			],
			assessments: [assessment('2024-10-08', ['a']), assessment('2024-10-18', ['a', 'b'])],
		});
		expect(ids(trailOf(event))).toEqual(['a', '= 2024-10-08', 'b', '= 2024-10-18', 'c']);
	});

	it('puts an assessment that rests on older accounts after all that was known on its day', () => {
		const event = timelineEvent('e', {
			accounts: [
				account('a', '2024-10-08'),
				account('b', '2024-10-18'),
				account('c', '2024-10-20'),
			],
			assessments: [assessment('2024-10-19', ['a'])],
		});
		expect(ids(trailOf(event))).toEqual(['a', 'b', '= 2024-10-19', 'c']);
	});

	it('keeps assessments where there are no accounts', () => {
		const event = timelineEvent('e', { assessments: [assessment('2024-10-19')] });
		expect(ids(trailOf(event))).toEqual(['= 2024-10-19']);
		expect(trailOf(timelineEvent('e'))).toEqual([]);
	});
});

describe('the folded trail', () => {
	const days = (count: number) =>
		Array.from({ length: count }, (_, day) => account(`a${day}`, `2024-10-${10 + day}`));

	it('shows a short trail whole', () => {
		const event = timelineEvent('e', { accounts: days(8) });
		expect(foldedTrail(event)).toEqual(trailOf(event));
	});

	it('folds runs of three and more on which no assessment rests', () => {
		const event = timelineEvent('e', {
			accounts: days(9),
			assessments: [assessment('2024-10-10', ['a0']), assessment('2024-10-16', ['a6'])],
		});
		expect(ids(foldedTrail(event))).toEqual([
			'a0',
			'= 2024-10-10',
			'[a1 a2 a3 a4 a5]',
			'a6',
			'= 2024-10-16',
			'a7',
			'a8',
		]);
	});

	it('holds every account and assessment once, in the order of the trail', () => {
		const trail = fc
			.array(fc.record({ day: fc.integer({ min: 10, max: 28 }), named: fc.boolean() }))
			.map((drawn) => {
				const accounts = drawn
					.toSorted((a, b) => a.day - b.day)
					.map(({ day }, index) => account(`a${index}`, `2024-10-${day}`));
				const assessments = accounts
					.filter((_, index) => drawn[index]!.named)
					.map(({ id, on }) => assessment(on.heading, [id]));
				return timelineEvent('e', { accounts, assessments });
			});
		fc.assert(
			fc.property(trail, (event) => {
				const unfolded = foldedTrail(event).flatMap((part) =>
					part.kind === 'folded'
						? part.accounts.map((one) => ({ kind: 'account' as const, account: one }))
						: part,
				);
				expect(unfolded).toEqual(trailOf(event));
				expect(unfolded.length).toBe(event.accounts.length + event.assessments.length);
			}),
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIMER_ACTIONS } from './lesson-timer.ts';
import {
	amongLessons,
	fromLesson,
	fromSpeaker,
	MOST_MINUTES,
	SPEAKER_COMMANDS,
	type FromLesson,
	type FromSpeaker,
} from './speaker-messages.ts';

const text = fc.string();
const maybe = fc.option(text);
const timer = fc.record({ gone: fc.nat(), since: fc.option(fc.nat()) });
const minutes = fc.option(fc.integer({ min: 1, max: MOST_MINUTES }));
const step = fc.record({
	when: text,
	known: maybe,
	title: text,
	narration: text,
	status: text,
	notes: maybe,
	question: maybe,
	answer: maybe,
});
const state = fc.record({
	index: fc.nat(99_999),
	stop: fc.constantFrom('hidden', 'told', 'judge', 'question', 'answer'),
	blank: fc.boolean(),
	statusHidden: fc.boolean(),
	covered: fc.boolean(),
	timer,
	minutes,
});
const lesson = fc.record({ key: text, title: text, language: text, steps: fc.array(step) });

const ofLesson: fc.Arbitrary<FromLesson> = fc.oneof(
	fc.constant({ kind: 'closed' as const }),
	fc.record({ kind: fc.constant('state' as const), state }),
	fc.record({ kind: fc.constant('lesson' as const), lesson }),
);
const ofSpeaker: fc.Arbitrary<FromSpeaker> = fc.oneof(
	fc.constant({ kind: 'bye' as const }),
	fc.record({ kind: fc.constant('hello' as const), whole: fc.boolean() }),
	fc.record({
		kind: fc.constant('command' as const),
		command: fc.constantFrom(...SPEAKER_COMMANDS),
	}),
	fc.record({ kind: fc.constant('go' as const), index: fc.nat(99_999) }),
	fc.record({ kind: fc.constant('timer' as const), action: fc.constantFrom(...TIMER_ACTIONS) }),
	fc.record({ kind: fc.constant('minutes' as const), minutes }),
	fc.record({ kind: fc.constant('resume' as const), key: text, timer, minutes }),
);

/** A message with one member replaced by anything, or left out. */
const spoilt = fc
	.tuple(fc.oneof(ofLesson, ofSpeaker), fc.nat(), fc.anything())
	.map(([message, at, junk]) => {
		const entries: [string, unknown][] = Object.entries(message);
		const place = at % entries.length;
		return Object.fromEntries(
			entries.flatMap(([key, value], index): [string, unknown][] =>
				index !== place ? [[key, value]] : junk === undefined ? [] : [[key, junk]],
			),
		);
	});

describe('messages between a lesson and the speaker’s window', () => {
	it('arrive as they were sent, as copies of the browser', () => {
		fc.assert(
			fc.property(ofLesson, (message) => {
				expect(fromLesson(structuredClone(message))).toEqual(message);
				expect(fromSpeaker(message)).toBeNull();
			}),
		);
		fc.assert(
			fc.property(ofSpeaker, (message) => {
				expect(fromSpeaker(structuredClone(message))).toEqual(message);
				expect(fromLesson(message)).toBeNull();
			}),
		);
	});

	it('are nothing but what they are: whatever comes, no parser throws or lets it through as it is', () => {
		const kinds = new Set(['hello', 'bye', 'command', 'go', 'timer', 'minutes', 'resume']);
		fc.assert(
			fc.property(fc.oneof(fc.anything(), spoilt), (value) => {
				fromLesson(value);
				amongLessons(value);
				const message = fromSpeaker(value);
				if (message === null) return;
				expect(kinds.has(message.kind)).toBe(true);
				// What was let through is well-formed: it reads the same again.
				expect(fromSpeaker(message)).toEqual(message);
			}),
		);
	});

	it.each([
		null,
		'on',
		['on'],
		{ kind: 'command', command: 'leave' },
		{ kind: 'command', command: 'constructor' },
		{ kind: 'go', index: -1 },
		{ kind: 'go', index: 1.5 },
		{ kind: 'go', index: '3' },
		{ kind: 'go', index: NaN },
		{ kind: 'timer', action: 'explode' },
		{ kind: 'minutes', minutes: 0 },
		{ kind: 'minutes', minutes: MOST_MINUTES + 1 },
		{ kind: 'resume', key: 'a', timer: { gone: -1, since: null }, minutes: null },
	])('are not %j', (value) => {
		expect(fromSpeaker(value)).toBeNull();
	});

	it('of lessons among themselves name the one that speaks', () => {
		expect(amongLessons({ kind: 'claim', instance: 'a' })).toEqual({
			kind: 'claim',
			instance: 'a',
		});
		expect(amongLessons({ kind: 'claim' })).toBeNull();
		expect(amongLessons({ kind: 'hello', instance: 'a' })).toBeNull();
	});
});

import type { Story, StoryStep } from './story.ts';

/** A step about an event, with what a test needs. */
export const stepOf = (event: string, rest: Partial<StoryStep> = {}): StoryStep => ({
	event,
	narration: null,
	question: null,
	notes: null,
	asOf: null,
	span: null,
	...rest,
});

export const storyOf = (steps: readonly StoryStep[]): Story => ({
	kind: 'pick',
	tour: null,
	title: 'A story',
	lesson: null,
	steps,
});

import type { TaskMessages } from '../messages/tasks.ts';
import { counted } from './words.ts';

export const tasks: TaskMessages = {
	title: 'Tasks',
	order: 'Put events in order',
	orderWith: (title) => `Put events in order: ${title}`,
	orderNote: 'Cards without dates, to be put in the right order',
	sources: 'Examine sources',
	sourcesWith: (title) => `Examine sources: ${title}`,
	sourcesNote: 'Cards for sourcing and lateral reading: ask first, then turn over',
	judgements: 'The class’s judgements',
	judgementsNote: (judged) =>
		judged === 0
			? 'none yet; hide the status to judge'
			: `${counted(judged, 'judgement', 'judgements')} beside those of the editors`,
	close: 'Close',
	key: 'tasks and the class’s judgements',
	judgeKey: 'the class’s judgement, while the status is hidden',
	failed: 'The task could not be loaded.',
	tooFew:
		'Putting in order takes at least three different events. What is unproven, refuted, not assessed or did not happen is not put in order.',
	tooFewYet: 'The class does not know enough events yet: putting in order takes at least three.',
	noSources: 'There are no sources for this selection.',
};

import type { PresentMessages } from '../messages/present.ts';
import { tasks } from './tasks.ts';
import { counted, digits, quoted, words } from './words.ts';

const events = (count: number): string => counted(count, 'event', 'events');

export const present: PresentMessages = {
	lesson: {
		pageTitle: (dataset) => `Present in class · ${dataset}`,
		title: 'Present in class',
		lead: 'A story, event by event: large enough for the last row, with questions to the class and on whose word each thing rests. No account; nothing leaves this device.',
		withoutScript:
			'Presenting needs JavaScript. The tours are here with all their steps, to read and to print.',
		tours: 'Ready-made lessons',
		extent: (minutes, steps) =>
			[
				...(minutes === null ? [] : [counted(minutes, 'minute', 'minutes')]),
				counted(steps, 'step', 'steps'),
			].join(', '),
		aims: 'Aims',
		prior: 'Prior knowledge',
		steps: 'Read all steps',
		begin: 'Begin the lesson',
		beginWith: (title) => `Begin the lesson: ${title}`,

		left: 'The lesson you left',
		leftAt: (title, step, count) =>
			`You left ${quoted(title)} at step ${digits(step)} of ${digits(count)}.`,
		resume: (step) => `Go on with step ${digits(step)}`,

		paper: 'Print sheets',
		paperOf: (title) => `Print sheets: ${title}`,

		own: 'Your own selection',
		ownAll: (count) =>
			count === 1
				? 'The one event of the timeline.'
				: `All ${digits(count)} events of the timeline, one after the other.`,
		ownFiltered: (count, total) =>
			`${digits(count)} of ${counted(total, 'event', 'events')}, as filtered on the timeline.`,
		ownPicked: (count) => `${events(count)}, picked by hand.`,
		ownEmpty: 'No event matches these filters.',
		ownOnDay: (day) => `It shows what was known ${day}.`,
		choose: 'Choose on the timeline',

		options: 'Judge first',
		predict: 'Let the class predict',
		predictNote: 'Each event stays hidden until you reveal it.',
		hideStatus: 'Hide the status',
		hideStatusNote: 'The class judges by the accounts and then compares with the editors.',

		notKnown: (count, day) =>
			count === 1
				? `One picked event was not yet known ${day} and is missing here.`
				: `${digits(count)} picked events were not yet known ${day} and are missing here.`,
		searchFailed: 'The search could not be loaded. The selection is shown without it.',
		opening: 'The dataset is loading.',
		notOpened: (why) => `The other dataset could not be opened. ${why}`,
		foreign: (title, publisher) =>
			`This is not our dataset: ${quoted(title)} by ${publisher}. We have not checked it.`,
	},
	slide: {
		label: 'Event',
		knownOn: (day) => `As known on ${day}`,
		whose: 'On whose word?',
		says: (names, others, verb) =>
			`${words.list([...names, ...(others > 0 ? [counted(others, 'other', 'others')] : [])])} ${verb}`,
		confirmsUnjudged: (speakers) => (speakers === 1 ? 'says it is so' : 'say it is so'),
		reportsUnjudged: (speakers) => (speakers === 1 ? 'tells of it' : 'tell of it'),
		statusHidden: 'Status hidden',
		judge: 'How certain is this? Judge by what you see here.',
		compared: 'The class’s judgement beside that of the editors.',
		today: 'Today',
		question: 'Question',
		answer: 'A possible answer',
		whatNext: 'What happened next?',
		whatThen: 'What happened then?',
		whatNews: 'What became known next?',
		guess: 'Make a guess and say what it rests on.',
		unknownThen: 'On this day nothing was known of it.',
		spoken: (step, count, what) => `Step ${digits(step)} of ${digits(count)}: ${what}`,
		spokenBlank: 'The screen is black.',
		together: (count, days) => `${events(count)} ${days}, open the overview`,
	},
	controls: {
		label: 'Controls',
		back: 'Back',
		on: 'Next',
		reveal: 'Reveal',
		position: (step, count) => `${digits(step)} of ${digits(count)}`,
		progress: 'Progress',
		notes: 'Notes',
		hideStatus: 'Hide status',
		showStatus: 'Show status',
		blank: 'Black',
		wake: 'Show again',
		overview: 'Overview',
		fullScreen: 'Full screen',
		leaveFullScreen: 'Leave full screen',
		keys: 'Keys',
		end: 'End',
		readOn: 'Read on',
	},
	grid: {
		title: 'Overview',
		goTo: 'Go to step',
		go: 'Go',
		steps: 'Steps',
		hidden: 'still hidden',
		close: 'Close',
	},
	keys: {
		title: 'Keys',
		close: 'Close',
		clicker: 'Clickers send the same keys: Page Up, Page Down, full stop, F5 and Esc.',
		key: {
			pageUp: 'Page Up',
			pageDown: 'Page Down',
			space: 'Space',
			home: 'Home',
			end: 'End',
			escape: 'Esc',
		},
		on: 'next',
		back: 'back',
		step: 'a whole step back or on',
		ends: 'first and last step',
		blank: 'black screen and back',
		notes: 'notes in a window of their own',
		status: 'show or hide the status',
		overview: 'overview of all steps',
		goTo: 'go to a step',
		fullScreen: 'full screen',
		help: 'this list',
		start: 'begin, or show again',
		leave: 'leave full screen, then the overview, then the lesson',
		touch: 'With a finger or a pen: swipe left to go on, right to go back.',
	},
	tasks,
	pick: {
		add: 'Add to selection',
		remove: 'Take from selection',
		count: (count) => `Selection: ${events(count)}`,
		present: 'Present the selection',
		title: 'Selection for a lesson',
		order: 'Put in order',
		byTime: 'Sort by time',
		earlier: (title) => `Move up: ${title}`,
		later: (title) => `Move down: ${title}`,
		take: (title) => `Take from selection: ${title}`,
		clear: 'Empty the selection',
		close: 'Close',
		added: (title, count) => `In the selection: ${title}. Now ${events(count)}.`,
		removed: (title, count) => `No longer in the selection: ${title}. Now ${events(count)}.`,
	},
};

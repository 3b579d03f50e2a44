import type { SpeakerMessages } from '../messages/speaker.ts';
import { counted, digits } from './words.ts';

const steps = (count: number): string => counted(count, 'step', 'steps');

export const speaker: SpeakerMessages = {
	window: {
		title: (lesson) => (lesson === null ? 'Notes' : `Notes · ${lesson}`),
		sees: 'The class sees:',
		seen: {
			hidden: 'only the date',
			told: 'the event',
			judge: 'the accounts, to judge by',
			question: 'the question',
			answer: 'question and possible answer',
			blank: 'a black screen',
			covered: 'a window over the step',
		},
		statusHidden: 'hidden from the class',
		status: 'Status',
		notes: 'Notes',
		noNotes: 'There are no notes on this step.',
		question: 'Question to the class',
		answer: 'A possible answer',
		next: 'Next',
		last: 'This is the last step.',
		steps: 'All steps',
		keys: 'The keys of the lesson work here too: →\u00a0next, ←\u00a0back, B\u00a0black, U\u00a0status, Q\u00a0QR code, F\u00a0full screen.',
		seeking: 'Looking for the lesson …',
		closed:
			'The lesson is closed. If it begins again in the same tab, this window connects by itself.',
		lost: 'The lesson does not answer. As soon as it does, this window goes on.',
	},
	clock: {
		label: 'Time',
		now: 'Time of day',
		elapsed: 'elapsed',
		left: 'left',
		over: 'over time',
		start: 'Start',
		resume: 'Go on',
		pause: 'Pause',
		reset: 'Reset',
		minutes: 'Minutes',
		onTime: (due) => `On time: now step ${digits(due)}`,
		behind: (count, due) => `${steps(count)} behind; step ${digits(due)} would be due now`,
		ahead: (count, due) => `${steps(count)} ahead; step ${digits(due)} would be due now`,
		notStarted: 'The stopwatch is not running.',
		overTime: 'The planned time is over.',
	},
	dialog: {
		title: 'Notes',
		blocked: 'The browser did not open the window with the notes.',
		allow: 'Allow pop-ups for this page and try again, or print the notes.',
		preview:
			'They are not shown here because the class can see this screen. The print preview shows them: blank the projector first.',
		print: 'Print the notes',
		again: 'Try again',
		close: 'Close',
		gone: 'The window with the notes is closed.',
		printed: (lesson) => `Notes: ${lesson}`,
		minutes: (minutes) => counted(minutes, 'minute', 'minutes'),
		edition: (day) => `As of ${day}`,
	},
	code: {
		button: 'QR code',
		key: 'this step for the devices of the class',
		title: 'This step on your device',
		type: 'Scan the code or type the address:',
		code: 'QR code with the address of this step',
		fromFile:
			'This lesson runs from a file. Other devices cannot find it: there is an address only where it is opened from the web.',
		tooLong: 'The address is too long for a QR code.',
		close: 'Close',
	},
};

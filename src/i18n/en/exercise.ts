import type { ExerciseMessages } from '../messages/exercise.ts';
import { counted, digits, quoted } from './words.ts';

/** "not until October 2024" for "in October 2024"; what is no plain day or unit comes after "later". */
const notUntil = (when: string): string =>
	/^(on|in) /.test(when) ? `not until ${when.slice(3)}` : `later, ${when}`;

const placeOf = (place: number, count: number): string =>
	`place ${digits(place)} of ${digits(count)}`;

export const exercise: ExerciseMessages = {
	frame: {
		backToLesson: 'Back to the lesson',
		backToChoice: 'Back to the choice',
		stays:
			'What you enter here stays on this device until the page is closed. Nothing is sent or stored.',
		print: 'Print',
		save: 'Save as a text file',
		reallyClear: 'Really delete?',
		close: 'Close',
	},
	order: {
		title: 'Put events in order',
		lead: 'What came first? Put the cards in order from early to late.',
		helpTitle: 'How it works',
		help: 'Drag the cards, or move them with the arrows. On the keyboard: Space picks up a card, ↑ and ↓ move it, Space puts it down, Esc puts it back where it was; Alt+↑ and Alt+↓ move a card straight away. Events that overlap in time may go in any order.',
		cards: 'Cards from early to late',
		first: 'early',
		last: 'late',
		card: (title, place, count) => `${title}, ${placeOf(place, count)}`,
		earlier: (title) => `Earlier: ${title}`,
		later: (title) => `Later: ${title}`,
		lifted: (title, place, count) =>
			`Picked up: ${quoted(title)}, ${placeOf(place, count)}. Move it with the arrow keys, put it down with Space.`,
		moved: (title, place, count) => `${quoted(title)}: ${placeOf(place, count)}`,
		dropped: (title, place, count) => `Put down: ${quoted(title)}, ${placeOf(place, count)}`,
		cancelled: (title, place, count) =>
			`Back where it was: ${quoted(title)}, ${placeOf(place, count)}`,
		howMany: 'Cards',
		deal: 'Different cards',
		dealt: (count) => `${counted(count, 'card', 'cards')}, reshuffled`,
		check: 'Check',
		hint: 'Hint',
		solution: 'Show the solution',
		tryAgain: 'Try again',
		solved: 'The solution: from early to late',
		right: 'The order is right.',
		wrong: (pairs) =>
			pairs === 1
				? 'Not yet: one pair is the wrong way round.'
				: `Not yet: ${digits(pairs)} pairs are the wrong way round.`,
		mistake: ({ early, earlyWhen, late, lateWhen }) =>
			`${quoted(early)} was ${earlyWhen}, ${quoted(late)} ${notUntil(lateWhen)}, yet it is placed further up.`,
		moreMistakes: (pairs) => counted(pairs, 'more pair', 'more pairs'),
		misplaced: 'one of a pair in the wrong order',
		tied: (one, other) =>
			`The times of ${quoted(one)} and ${quoted(other)} overlap: either order is right.`,
		hintText: (early, late) => `${quoted(early)} belongs before ${quoted(late)}.`,
		noHint: 'You don’t need a hint: it may have happened in this order.',
		event: (title) => `${title}, open on the timeline`,
	},
	sources: {
		title: 'Examine sources',
		lead: 'Open the source, answer the questions, then turn the card over.',
		step: 'Step',
		stepOption: (step, title) => `${digits(step)}: ${title}`,
		position: (source, count) => `Source ${digits(source)} of ${digits(count)}`,
		previous: 'Previous source',
		next: 'Next source',
		about: (title) => `A source for: ${title}`,
		openSource: 'Open the source',
		entry: 'Entry in the list of sources',
		questions: {
			who: {
				name: 'Who is behind it?',
				ask: 'Who wrote it, and who published it? What do you know about them?',
				open: 'Not stated: who might it be, and what makes you think so?',
			},
			when: {
				name: 'When was it made?',
				ask: 'When was the source made? How long after the events it describes?',
				open: 'Not stated: when might it have been made, and what makes you think so?',
			},
			whom: {
				name: 'Who is it for?',
				ask: 'Who is it addressed to?',
				open: 'Not stated: what would you guess, and what makes you think so?',
			},
			word: {
				name: 'What is the evidence?',
				ask: 'How does the source know what it says? Whose word does it rely on?',
				open: 'Not stated: what would you guess, and what makes you think so?',
			},
			interest: {
				name: 'Why was it made?',
				ask: 'What do those who speak here stand to gain? What do they want to achieve?',
				open: 'Not stated: what would you guess, and what makes you think so?',
			},
			says: {
				name: 'What exactly does it support?',
				ask: 'What does the source show, and what does it not show?',
				open: 'Not stated: what do you read in the source itself?',
			},
			others: {
				name: 'What do other sources say?',
				ask: 'Where do they agree with this one, and where do they contradict it?',
				open: 'No other source is listed: where would you look?',
			},
		},
		turn: 'Turn the card over',
		turnBack: 'Back to the questions',
		answer: 'Your answer',
		noAnswer: 'no answer',
		dataset: 'In the dataset',
		author: (name) => `Written by ${name}.`,
		noAuthor: 'Author not stated: who might it be, and what makes you think so?',
		publisher: (name, kind) => `Published by: ${name} (${kind}).`,
		published: (date) => `Published: ${date}`,
		happened: (date) => `The event: ${date}`,
		known: (date) => `The account became public: ${date}`,
		speaks: (names) => `The source names no one it got this from. Speaking here: ${names}.`,
		record: 'It is itself the primary source.',
		interest: (name, interest) => `${name}: ${interest}`,
		speakers: (names) => `Speaking here: ${names}.`,
		account: (date, said, note) => `${date}, ${said}: ${note}`,
		passage: (at) => `Passage: ${at}`,
		clear: 'Delete the answers',
		fileHead: (story, dataset, updated) =>
			`Examine sources: ${story}\n${dataset}, as of ${updated}`,
		fileStep: (step, title) => `Step ${digits(step)}: ${title}`,
		fileSource: (title, publisher) => `Source: ${title} (${publisher})`,
	},
	judge: {
		title: 'Your judgement',
		accounts: 'Who says what?',
		ask: 'Which word fits what you read here?',
		keys: (last) => `You can also press 1 to ${digits(last)}.`,
		meanings: 'What the words mean',
		accountsAgain: 'Back to the accounts',
		chosen: (word) => `The class’s judgement: ${word}`,
		takenBack: 'Judgement taken back',
		compare: 'Compare with the editors',
		compared: 'Judgements compared',
		ofClass: 'Class',
		none: 'no judgement',
		onDay: (day) => `Editors, ${day}`,
		today: (day) => `Editors, today (as of ${day})`,
		because: (accounts) => `Based on: ${accounts}.`,
		differs: 'Another judgement is not wrong if you can give reasons for it.',
		table: 'The class’s judgements',
		step: 'Step',
		event: 'Event',
		thatDay: 'Editors on the day of the step',
		now: 'Editors today',
		notCompared: 'not compared yet',
		empty: 'The class has not judged yet.',
		clear: 'Delete the judgements',
		fileHead: (story, dataset, updated) =>
			`The class’s judgements: ${story}\n${dataset}, as of ${updated}`,
		fileStep: (step, title) => `Step ${digits(step)}: ${title}`,
		fileLine: (name, judgement) => `${name}: ${judgement}`,
	},
};

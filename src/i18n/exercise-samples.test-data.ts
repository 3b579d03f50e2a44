import type { ExerciseMessages } from './messages/exercise.ts';
import type { Samples } from './sample-arguments.test-data.ts';

const placed: readonly [string, number, number][] = [['Putins Besuch', 2, 6]];
const file: readonly [string, string, string][] = [
	['Der Einsatz in Kursk', 'Pjöngjang – Moskau', '22. November 2026'],
];

/** Arguments with which the tests call every message about exercises that is a function. */
export const EXERCISE_SAMPLES: Samples<ExerciseMessages> = {
	order: {
		card: placed,
		earlier: [['Putins Besuch']],
		later: [['Putins Besuch']],
		lifted: placed,
		moved: placed,
		dropped: placed,
		cancelled: placed,
		dealt: [[1], [6]],
		wrong: [[1], [3]],
		mistake: [
			[
				{
					early: 'Putins Besuch',
					earlyWhen: 'am 19. Juni 2024',
					late: 'Soldaten in Russland',
					lateWhen: 'seit Oktober 2024',
				},
			],
		],
		moreMistakes: [[1], [4]],
		tied: [['Putins Besuch', 'Die Unterzeichnung']],
		hintText: [['Putins Besuch', 'Die Unterzeichnung']],
		event: [['Putins Besuch']],
	},
	sources: {
		stepOption: [[2, 'Putins Besuch']],
		position: [[1, 5]],
		about: [['Putins Besuch']],
		author: [['Elena Teslova']],
		publisher: [['Anadolu', 'Agentur']],
		published: [['27. Juni 2024']],
		happened: [['19. Juni 2024']],
		known: [['27. Juni 2024']],
		speaks: [['Peskow']],
		interest: [['Peskow', 'will den Vertrag als friedlich darstellen']],
		speakers: [['Peskow und Sacharowa']],
		account: [['27. Juni 2024', 'Peskow bestreitet', 'Davon wisse er nichts.']],
		passage: [['2:10']],
		fileHead: file,
		fileStep: [[2, 'Putins Besuch']],
		fileSource: [['A visit', 'Anadolu']],
	},
	judge: {
		keys: [[6]],
		chosen: [['behauptet']],
		onDay: [['8. Oktober 2024']],
		today: [['22. November 2026']],
		because: [['Seoul erklärt (8. Oktober 2024)']],
		fileHead: file,
		fileStep: [[2, 'Putins Besuch']],
		fileLine: [['Klasse', 'behauptet']],
	},
};

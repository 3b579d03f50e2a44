import type { Language } from '../time/time-span.ts';
import type { ExerciseMessages } from './messages/exercise.ts';

/** Loads the texts of exercises in one language. */
export async function loadExerciseMessages(language: Language): Promise<ExerciseMessages> {
	switch (language) {
		case 'de':
			return (await import('./de/exercise.ts')).exercise;
		case 'en':
			return (await import('./en/exercise.ts')).exercise;
	}
}

import { createContext } from 'svelte';
import type { Dataset } from '../../dataset/compiled.ts';
import type { ExerciseMessages } from '../../i18n/messages/exercise.ts';

/** What the parts of an exercise share. */
export interface ExerciseContext {
	readonly messages: ExerciseMessages;
	readonly whole: Dataset;
	/** For `lang`, where the dataset is in another language than the page. */
	readonly textLanguage: string | undefined;
}
export const [getExercise, setExercise] = createContext<ExerciseContext>();

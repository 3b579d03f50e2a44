import { loadExerciseMessages } from '../../i18n/load-exercise-messages.ts';
import type { Language } from '../../time/time-span.ts';

/** Loads all that an exercise needs; once it has begun, nothing more is asked for. */
export async function loadExercise(language: Language) {
	const [screen, order, sources, events, messages] = await Promise.all([
		import('./ExerciseScreen.svelte'),
		import('../../state/order-exercise.svelte.ts'),
		import('../../state/source-exercise.svelte.ts'),
		import('../../state/events-to-order.ts'),
		loadExerciseMessages(language),
	]);
	return {
		ExerciseScreen: screen.default,
		OrderExercise: order.OrderExercise,
		SourceExercise: sources.SourceExercise,
		eventsToOrder: events.eventsToOrder,
		messages,
	};
}
export type ExerciseParts = Awaited<ReturnType<typeof loadExercise>>;

import { loadExerciseMessages } from '../../i18n/load-exercise-messages.ts';
import type { Language } from '../../time/time-span.ts';

async function load(language: Language) {
	const [stop, table, messages] = await Promise.all([
		import('./JudgeStop.svelte'),
		import('./JudgementTable.svelte'),
		loadExerciseMessages(language),
	]);
	return { JudgeStop: stop.default, JudgementTable: table.default, messages };
}
let loading: { readonly language: Language; readonly parts: ReturnType<typeof load> } | null = null;

/** Loads once what a class needs that judges first; where it fails, it can be tried again. */
export function loadJudging(language: Language): ReturnType<typeof load> {
	if (loading?.language === language) return loading.parts;
	const parts = load(language);
	loading = { language, parts };
	parts.catch(() => (loading = null));
	return parts;
}

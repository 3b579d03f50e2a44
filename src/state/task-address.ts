import { CARDS, LAST_SEED, type Task } from './task.ts';

/** The parameters of a lesson's address that say what the class is given to do. */
export const OWN_OF_TASKS = ['task', 'seed', 'cards', 'of', 'examine'] as const;
type OwnOfTasks = (typeof OWN_OF_TASKS)[number];

/** The value of a parameter; null where there is none, or one that is not known (told in a notice). */
type OneOf = (parameter: OwnOfTasks, isKnown: (value: string) => boolean) => string | null;

const isWithin = (least: number, most: number) => (value: string) =>
	/^(0|[1-9]\d{0,5})$/.test(value) && Number(value) >= least && Number(value) <= most;
const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));

/** Reads the task of an address; total, as `readPresentAddress`. What belongs to another task is passed over. */
export function readTask(oneOf: OneOf): Task | null {
	const kind = oneOf('task', (value) => value === 'order' || value === 'sources');
	if (kind === 'order') {
		return {
			kind,
			seed: numberOf(oneOf('seed', isWithin(0, LAST_SEED))) ?? 1,
			cards: numberOf(oneOf('cards', isWithin(CARDS.least, CARDS.most))) ?? CARDS.standard,
		};
	}
	if (kind === 'sources') {
		return {
			kind,
			of: numberOf(oneOf('of', isWithin(1, 999_999))) ?? 1,
			// Whether the step has it, its page can tell.
			source: oneOf('examine', () => true),
		};
	}
	return null;
}

/** The parameters of a task; `readTask` reads them back. */
export function writeTask(task: Task | null): Readonly<Record<OwnOfTasks, string | null>> {
	const nothing = { task: null, seed: null, cards: null, of: null, examine: null };
	switch (task?.kind) {
		case undefined:
			return nothing;
		case 'order':
			return { ...nothing, task: 'order', seed: String(task.seed), cards: String(task.cards) };
		case 'sources':
			return { ...nothing, task: 'sources', of: String(task.of), examine: task.source };
	}
}

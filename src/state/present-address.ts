import { readAddress, writeAddress, type Known } from './address.ts';
import { encodeParameter } from './encode-parameter.ts';
import type { Notice } from './notice.ts';
import { OWN_OF_TASKS, readTask, writeTask } from './task-address.ts';
import type { Task } from './task.ts';
import type { Theme, View } from './view.ts';

/** What the address of a lesson says. */
export interface PresentView {
	/** What the explore page would show: the events that are told if no tour is named, and by which clock. */
	readonly view: View;
	/** Id of the tour that is told; null: the events picked, or those that filters leave. */
	readonly tour: string | null;
	/** Position of the step, from 1; null: nothing is presented yet. */
	readonly step: number | null;
	/** What the class is given to do in place of the lesson, which stays at its step. */
	readonly task: Task | null;
	/** Each event stays hidden until the class has guessed. */
	readonly predict: boolean;
	/** The editors' status is hidden at first. */
	readonly hidesStatus: boolean;
	/** Null: none is asked for, and a lesson is light. */
	readonly theme: Theme | null;
}

const OWN = ['tour', 'step', ...OWN_OF_TASKS, 'predict', 'hide'] as const;
type Own = (typeof OWN)[number];

/**
 * Reads the search part of a lesson's address. Total: what cannot be understood stays at its default
 * and is named in a notice.
 *
 * @param tours ids of the tours
 */
export function readPresentAddress(
	search: string,
	known: Known,
	tours: ReadonlySet<string>,
): { readonly present: PresentView; readonly notices: readonly Notice[] } {
	const { view, notices: odd } = readAddress(search, known);
	const notices: Notice[] = [...odd];
	const given = new Map<Own, string>();
	const rest = view.rest.filter((part) => {
		const [[name, value] = []] = new URLSearchParams(`&${part}`);
		const own = OWN.find((one) => one === name);
		if (own === undefined) return true;
		const before = given.get(own);
		if (before === undefined) given.set(own, value ?? '');
		else if (before !== value)
			notices.push({ reason: 'repeated', parameter: own, value: value ?? '' });
		return false;
	});
	const oneOf = (parameter: Own, isKnown: (value: string) => boolean): string | null => {
		const value = given.get(parameter)?.trim() ?? '';
		if (value === '' || isKnown(value)) return value || null;
		notices.push({ reason: 'unknown', parameter, value });
		return null;
	};
	const tour = oneOf('tour', (id) => tours.has(id));
	const step = oneOf('step', (text) => /^[1-9]\d{0,5}$/.test(text));
	return {
		present: {
			view: { ...view, rest },
			tour,
			step: step === null ? null : Number(step),
			task: readTask(oneOf),
			predict: oneOf('predict', (value) => value === '1' || value === '0') === '1',
			hidesStatus: oneOf('hide', (value) => value === 'status') !== null,
			theme: new URLSearchParams(search.replace(/^\?/, '&')).has('theme') ? view.theme : null,
		},
		notices,
	};
}

/** The search part of a lesson's address, with its `?`; `readPresentAddress` reads it back. */
export function writePresentAddress(present: PresentView): string {
	const { view, tour, step, task, predict, hidesStatus, theme } = present;
	const own: Readonly<Record<Own, string | null>> = {
		tour,
		step: step === null ? null : String(step),
		...writeTask(task),
		predict: predict ? '1' : null,
		hide: hidesStatus ? 'status' : null,
	};
	const parts = OWN.flatMap((name) => {
		const value = own[name];
		return value === null ? [] : [`${name}=${encodeParameter(value)}`];
	});
	// What stands first is what a lesson is about; `auto` is the default elsewhere and is written here.
	const asked = theme === 'auto' ? ['theme=auto'] : [];
	const others = writeAddress({ ...view, theme: theme ?? 'auto' }).replace(/^\?/, '');
	const search = [...parts, ...asked, others].filter((part) => part !== '').join('&');
	return search === '' ? '' : `?${search}`;
}

import type { Known } from '../address.ts';
import type { Notice } from '../notice.ts';
import { readPresentAddress, writePresentAddress, type PresentView } from '../present-address.ts';
import { SHEETS, type SheetName } from './sheets.ts';

/** What the address of the page for paper says. */
export interface PaperView {
	/**
	 * Of which story, as in a lesson's address; its step, what is hidden and its
	 * exercise mean nothing on paper.
	 */
	readonly present: PresentView;
	/** Which sheets, in the order of `SHEETS`; null: the address names none. */
	readonly sheets: readonly SheetName[] | null;
}

/**
 * Reads the search part of the address. Total: what cannot be understood stays at its default and is
 * named in a notice.
 *
 * @param tours ids of the tours
 */
export function readPaperAddress(
	search: string,
	known: Known,
	tours: ReadonlySet<string>,
): { readonly paper: PaperView; readonly notices: readonly Notice[] } {
	const { present, notices } = readPresentAddress(search, known, tours);
	const isSheet = (part: string) => part === 'sheet' || part.startsWith('sheet=');
	const named = present.view.rest
		.filter(isSheet)
		.flatMap((part) => (new URLSearchParams(part).get('sheet') ?? '').split(','))
		.map((name) => name.trim())
		.filter((name) => name !== '');
	const odd = [...new Set(named)].filter((name) => !SHEETS.some((sheet) => sheet === name));
	const sheets = SHEETS.filter((sheet) => named.includes(sheet));
	const view = { ...present.view, rest: present.view.rest.filter((part) => !isSheet(part)) };
	return {
		paper: {
			present: { ...present, view, step: null, predict: false, hidesStatus: false, task: null },
			sheets: sheets.length === 0 ? null : sheets,
		},
		notices: [
			...notices,
			...odd.map((value): Notice => ({ reason: 'unknown', parameter: 'sheet', value })),
		],
	};
}

/** The search part of the address, with its `?`; `readPaperAddress` reads it back. */
export function writePaperAddress({ present, sheets }: PaperView): string {
	const story = writePresentAddress(present);
	if (sheets === null || sheets.length === 0) return story;
	const part = `sheet=${SHEETS.filter((sheet) => sheets.includes(sheet)).join(',')}`;
	return story === '' ? `?${part}` : `${story}&${part}`;
}

/** What a key does while a lesson is presented. */
export type PresentCommand =
	| 'on'
	| 'back'
	| 'step-on'
	| 'step-back'
	| 'first'
	| 'last'
	| 'blank'
	| 'notes'
	| 'status'
	| 'code'
	| 'overview'
	| 'goto'
	| 'tasks'
	| 'fullscreen'
	| 'keys'
	| 'start'
	| 'leave';

/**
 * The keys of reveal.js, which teachers know, and those that clickers send: PageUp, PageDown, the full
 * stop, F5 and Escape (CONVENTIONS.md C1).
 */
const COMMANDS: ReadonlyMap<string, PresentCommand> = new Map([
	['PageDown', 'on'],
	['ArrowRight', 'on'],
	[' ', 'on'],
	['n', 'on'],
	['l', 'on'],
	['Enter', 'on'],
	['PageUp', 'back'],
	['ArrowLeft', 'back'],
	['p', 'back'],
	['h', 'back'],
	['Backspace', 'back'],
	['ArrowDown', 'step-on'],
	['ArrowUp', 'step-back'],
	['Home', 'first'],
	['End', 'last'],
	['b', 'blank'],
	['.', 'blank'],
	['v', 'blank'],
	['/', 'blank'],
	[';', 'blank'],
	['s', 'notes'],
	['u', 'status'],
	['q', 'code'],
	['o', 'overview'],
	['g', 'goto'],
	['e', 'tasks'],
	['f', 'fullscreen'],
	['?', 'keys'],
	['F5', 'start'],
	['Escape', 'leave'],
]);

/** These work wherever the focus is: they never mean a letter. */
const ANYWHERE: ReadonlySet<PresentCommand> = new Set(['start', 'leave']);

export interface PressedKey {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly shiftKey: boolean;
}

/** What has the focus, as far as keys are its own: fields take all, buttons and links those that press them. */
export type Focused = 'field' | 'button' | 'none';

/** The command of a key; null for keys that belong to the browser or to what has the focus. */
export function presentKey(event: PressedKey, focused: Focused): PresentCommand | null {
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	// The space bar goes back with Shift, as everywhere.
	const isSpace = event.key === ' ';
	if (isSpace && event.shiftKey && focused === 'none') return 'back';
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	const command = COMMANDS.get(key) ?? null;
	if (command === null || ANYWHERE.has(command)) return command;
	if (focused === 'field') return null;
	if (focused === 'button' && (isSpace || key === 'Enter')) return null;
	return command;
}

/** What of a page has the focus. */
export function focusedKind(element: Element | null): Focused {
	const owner = element?.closest(
		'input, select, textarea, [contenteditable], a[href], button, summary',
	);
	if (!owner) return 'none';
	return /^(A|BUTTON|SUMMARY)$/.test(owner.tagName) ? 'button' : 'field';
}

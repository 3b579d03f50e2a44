/** What a key does while the focus is in the stage (DESIGN.md section 5). */
export type StageCommand =
	| 'previous'
	| 'next'
	| 'lane-up'
	| 'lane-down'
	| 'first'
	| 'last'
	| 'zoom-in'
	| 'zoom-out'
	| 'all'
	| 'screen-back'
	| 'screen-on'
	| 'back'
	| 'search'
	| 'fullscreen'
	| 'help';

const COMMANDS: ReadonlyMap<string, StageCommand> = new Map([
	['ArrowLeft', 'previous'],
	['ArrowRight', 'next'],
	['ArrowUp', 'lane-up'],
	['ArrowDown', 'lane-down'],
	['Home', 'first'],
	['End', 'last'],
	['+', 'zoom-in'],
	['=', 'zoom-in'],
	['-', 'zoom-out'],
	['−', 'zoom-out'],
	['0', 'all'],
	['PageUp', 'screen-back'],
	['PageDown', 'screen-on'],
	['Escape', 'back'],
	['/', 'search'],
	['f', 'fullscreen'],
	['F', 'fullscreen'],
	['?', 'help'],
]);

/** The command of a key, or null for keys that belong to the browser (any with Ctrl, Alt or ⌘). */
export function stageKey(event: {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
}): StageCommand | null {
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	return COMMANDS.get(event.key) ?? null;
}

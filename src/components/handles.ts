import type { PresentCommand } from './present/present-keys.ts';
import type { ShareTab } from './share/share-tabs.ts';

/*
 * What components offer to those that hold them by `bind:this`, beyond their props. Written down here,
 * because linters see a component's import as `any`.
 */

/** The controls over the stage. */
export interface ToolsHandle {
	/** Moves the focus into the search field. */
	focusSearch(): Promise<void>;
}

/** A dialog that is opened from elsewhere. */
export interface DialogHandle {
	show(): void;
}

/** A hint that shows in passing. */
export type HintHandle = DialogHandle;

/** The dialog in which another dataset is opened. */
export interface OpenerHandle extends DialogHandle {
	/** Opens a dataset from an address or a file. */
	open(source: string | File): Promise<void>;
}

/**
 * Leads to an account of the selected event, by its id, or to the editors' assessment of a day, by
 * that; `back` gives the focus back to where it was.
 */
export type OpenAccount = (id: string, back: () => void) => void;

/** List and detail. */
export interface PaneHandle {
	/** Opens the detail of an event; `focus` moves the focus to its title. */
	open(id: string, focus?: boolean): Promise<void>;
	/** Leads to an account in the detail; Escape there leads back. */
	openAccount(id: string, back: () => void): Promise<void>;
}

/** The stage, and the timeline around it. */
export interface StageHandle {
	/** Focuses the mark of an event, or the cluster that holds it. */
	focusEvent(id: string): Promise<void>;
	/** Whether the last mark was opened by a key, so that the focus belongs back to it. */
	hadFocus(): boolean;
}

/** The share dialog. */
export interface ShareHandle {
	/** Opens it at a way of passing on. */
	show(tab: ShareTab): Promise<void>;
}

/** The card of the selected event. */
export interface CardHandle {
	/** Moves the focus to the title of the event. */
	focus(): void;
}

/** A step of a lesson, large. */
export interface SlideHandle {
	/** Scrolls on in a text that is longer than the screen; false where it has been read to its end. */
	scrollOn(): boolean;
	/** Scrolls back in it; false where it shows from its beginning. */
	scrollBack(): boolean;
	/** Moves the focus to the title. */
	focus(): void;
}

/** A lesson on the screen. */
export interface PresentHandle {
	/** Does what a key or a button asks for, or the speaker's window. */
	run(command: PresentCommand): void;
}

import { pathText, type JsonPath } from './json-path.ts';

/**
 * `fault`: the record cannot be relied on; an event with one is not shown. `warning`: to be looked
 * at; nothing is left out.
 */
export type Severity = 'fault' | 'warning';

/** What is wrong, stable for tests and for messages in other languages. */
export type FaultCode =
	/** The text is not JSON. */
	| 'not-json'
	/** A value of another type or form than the schema expects, or a missing field. */
	| 'shape'
	| 'unknown-field'
	| 'duplicate-key'
	| 'duplicate-id'
	| 'ambiguous-id'
	| 'unknown-reference'
	| 'self-reference'
	| 'missing-text'
	| 'order'
	| 'blocked-host'
	| 'cites-cycle'
	| 'no-address'
	| 'status-basis'
	| 'basis'
	| 'assessment-too-early'
	| 'date-ahead'
	| 'overdue-plan'
	| 'outdated-text'
	| 'after-updated'
	/** The step of a tour shows a day on which its event was not known yet. */
	| 'step-too-early'
	/** In a project folder: a file that is missing, unknown or not where it belongs. */
	| 'file'
	/** The event is sound, but something it needs is not. */
	| 'left-out';

/** What a check found, at a path of the joined form. */
export interface Finding {
	/** `fault` unless given. */
	readonly severity?: Severity;
	readonly code: FaultCode;
	readonly path: JsonPath;
	/** What was found: a clause in English, quoting the value. */
	readonly message: string;
	/** What to do about it. */
	readonly remedy: string;
}

/** Takes what a check found. */
export type Report = (finding: Finding) => void;

/** A finding as it is shown: `message; remedy`, with its place. */
export interface Fault {
	readonly severity: Severity;
	readonly code: FaultCode;
	/** Path in the joined form, `events[12].accounts[0].sources[1].id`. */
	readonly path: string;
	/** Id of the event in which it lies. */
	readonly event?: string;
	/** For files of a project: path of the file. */
	readonly file?: string;
	/** Line in the file, from 1. */
	readonly line?: number;
	readonly message: string;
	readonly remedy: string;
}

/** Where a value stands in the files of a project. */
export interface FilePlace {
	readonly file: string;
	/** From 1. */
	readonly line: number;
}

/** One line of text: what is wrong, and what to do. */
export function faultText({ message, remedy }: Pick<Fault, 'message' | 'remedy'>): string {
	return remedy === '' ? message : `${message}; ${remedy}`;
}

/** A finding as it is shown, with the event and the file in which it lies. */
export function toFault(
	{ severity = 'fault', code, path, message, remedy }: Finding,
	at: { readonly event?: string | null | undefined; readonly place?: FilePlace | null | undefined },
): Fault {
	return {
		severity,
		code,
		path: pathText(path),
		...(at.event && { event: at.event }),
		...at.place,
		message,
		remedy,
	};
}

/** What a page asks of the worker that keeps the site. */
export type WorkerRequest =
	/** How much of its version it has; it answers `WorkerState` at the port that comes along. */
	| { readonly ask: 'state' }
	/** A reader wants the new version: it takes the place of the old one. */
	| { readonly ask: 'take-over' }
	/**
	 * A page has begun: it is answered from now on; what only older versions had can go if no other is
	 * open, and what is missing of its own version is loaded.
	 */
	| { readonly ask: 'begin' };

/** What the worker has of its version. */
export interface WorkerState {
	/** Changes with any file of the site. */
	readonly version: string;
	/** How many files the version has. */
	readonly files: number;
	/** How many of them are not kept; 0: the site works without network. */
	readonly missing: number;
}

/** A file of a version as the build names it. */
export interface VersionFile {
	/** Relative to the site's root; a page by its folder. "./" is the root. */
	readonly url: string;
	/** Changes with the content; null where the name does. */
	readonly revision: string | null;
	/**
	 * The content's hash, wherever there is a revision, as browsers check it ("sha256-…"): a host whose
	 * files are just being replaced may still give the old page for the new revision.
	 */
	readonly integrity?: string;
}

/** All files of a version. */
export interface Version {
	readonly version: string;
	readonly files: readonly VersionFile[];
}

/** A page that is audited. */
export interface AuditedPage {
	/** As the table names it. */
	readonly name: string;
	/** Address below the site's root, as a reader comes to it. */
	readonly path: string;
}

/** What readers meet first: the timeline, in an article, and an event that was shared. */
export const PAGES: readonly AuditedPage[] = [
	{ name: 'explore, German', path: '' },
	{ name: 'explore, English', path: 'en/' },
	{ name: 'embed', path: 'embed/?event=soldiers-in-russia' },
	{ name: 'page of an event', path: 'e/soldiers-in-russia/' },
];

/** Links to the view and to the selected event. */
export interface ShareLinkMessages {
	readonly event: string;
	/** What the event's link leads to. */
	readonly eventHint: string;
	readonly view: string;
	readonly viewHint: string;
	/** The view shows all that there is, as it opens. */
	readonly viewHintWhole: string;
	/** Link to the page for paper, and what it leads to. */
	readonly paper: string;
	readonly paperHint: string;
	readonly copy: string;
	/** Opens the device's own choice of apps. */
	readonly pass: string;
}

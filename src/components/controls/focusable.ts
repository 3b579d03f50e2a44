/** A component that can take the focus, as `bind:this` gives it. */
export interface Focusable {
	readonly focus: () => void;
}
